/**
 * What somebody did often takes its own button, or the whole form, off the page. The focus goes to the heading then, and not to the top of the
 * document; whoever goes on by hand meanwhile is left alone.
 */
export const keepPlace = (): void => {
  const observer = new MutationObserver(() => {
    const heading = document.querySelector<HTMLElement>('#inhalt h1');
    if (document.activeElement !== document.body || !heading) return;
    heading.focus({ preventScroll: true });
    stop();
  });
  const stop = (): void => observer.disconnect();
  observer.observe(document.body, { childList: true, subtree: true });
  for (const act of ['pointerdown', 'keydown']) document.addEventListener(act, stop, { once: true });
};

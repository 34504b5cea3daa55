#!/usr/bin/env python3
"""Follows the public events of Paktwerk by pulling, and remembers in a file how far it is.

Needs Python 3.9 and nothing else. Written from the published documents alone: docs/api/subscriptions.openapi.json and docs/events/.

    export PAKTWERK_URL=https://paktwerk.example
    export PAKTWERK_TOKEN_URL=https://id.example/realms/paktwerk/protocol/openid-connect/token
    export PAKTWERK_CLIENT_ID=fachverfahren-08111 PAKTWERK_CLIENT_SECRET=…
    python3 follow_feed.py --state position.txt                 # goes on for ever
    python3 follow_feed.py --state position.txt --until-end     # catches up, then ends

Every event is printed as one line of JSON. Replace `handle` by what your program does with it. The position is written after an event was
handled: killed in between, the program meets that event again and knows it by its id (keep the ids where you keep the effect).
"""
import argparse
import base64
import json
import os
import sys
import time
import urllib.error
import urllib.parse
import urllib.request


class Access:
    """A bearer token by OAuth 2.0 client credentials, fetched again shortly before it expires."""

    def __init__(self):
        self.token, self.until = os.environ.get("PAKTWERK_TOKEN"), float("inf")
        if not self.token:
            self.until = 0.0

    def header(self):
        if time.monotonic() >= self.until:
            pair = f"{os.environ['PAKTWERK_CLIENT_ID']}:{os.environ['PAKTWERK_CLIENT_SECRET']}".encode()
            request = urllib.request.Request(
                os.environ["PAKTWERK_TOKEN_URL"],
                data=urllib.parse.urlencode({"grant_type": "client_credentials"}).encode(),
                headers={"authorization": "Basic " + base64.b64encode(pair).decode()},
            )
            with urllib.request.urlopen(request, timeout=15) as answer:
                body = json.load(answer)
            self.token, self.until = body["access_token"], time.monotonic() + body.get("expires_in", 300) - 30
        return "Bearer " + self.token


def read_position(path):
    try:
        with open(path, encoding="ascii") as file:
            return file.read().strip() or None
    except FileNotFoundError:
        return None


def write_position(path, position):
    """Whole or not at all: a half-written position would be worse than an old one."""
    with open(path + ".new", "w", encoding="ascii") as file:
        file.write(position)
        file.flush()
        os.fsync(file.fileno())
    os.replace(path + ".new", path)


def page(access, base, position, args, wait):
    query = {"limit": args.limit, "wait": wait}
    if position:
        query["after"] = position
    elif args.since:
        query["since"] = args.since
    for name in ("types", "topics", "district"):
        if getattr(args, name):
            query[name] = getattr(args, name)
    request = urllib.request.Request(
        f"{base}/api/subscriptions/v1/events?{urllib.parse.urlencode(query)}",
        headers={"authorization": access.header(), "accept": "application/x-ndjson", "accept-language": "en"},
    )
    with urllib.request.urlopen(request, timeout=wait + 30) as answer:
        events = [json.loads(line) for line in answer if line.strip()]
        return events, answer.headers["paktwerk-next"], answer.headers["paktwerk-caught-up"] == "true"


def handle(event):
    print(json.dumps(event, ensure_ascii=False), flush=True)


def main():
    parser = argparse.ArgumentParser(description="Follow the public events of Paktwerk")
    parser.add_argument("--state", required=True, help="file that keeps the position")
    parser.add_argument("--since", help="begin at this date or instant, where there is no position yet")
    parser.add_argument("--types", help="only these event types, separated by commas")
    parser.add_argument("--topics", help="only these topics")
    parser.add_argument("--district", help="only these districts; 'state' = what concerns the whole state")
    parser.add_argument("--limit", type=int, default=1000)
    parser.add_argument("--until-end", action="store_true", help="end when there is no more for now")
    args = parser.parse_args()
    base, access = os.environ["PAKTWERK_URL"].rstrip("/"), Access()
    position, failures = read_position(args.state), 0
    while True:
        try:
            events, reached, caught_up = page(access, base, position, args, 0 if args.until_end else 20)
        except urllib.error.HTTPError as error:
            problem = json.loads(error.read() or b"{}")
            if error.code == 401:
                access.until = 0.0 if not os.environ.get("PAKTWERK_TOKEN") else access.until
            if error.code not in (401, 429, 500, 502, 503, 504):  # ours to mend: say what the answer says
                sys.exit(f"{problem.get('code', error.code)}: {problem.get('detail', '')}")
        except (OSError, ValueError):
            pass  # away for a moment, or an answer that broke off: the position has not moved
        else:
            failures = 0
            for event in events:
                handle(event)
                position = event["feedposition"]
                write_position(args.state, position)
            if reached != position:  # past what was not for us
                position = reached
                write_position(args.state, position)
            if caught_up and args.until_end:
                return
            continue
        failures += 1
        time.sleep(min(30, 0.25 * 2 ** min(failures, 7)))


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        pass

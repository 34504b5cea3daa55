#!/usr/bin/env python3
"""Receives webhooks of Paktwerk and verifies their signature (Standard Webhooks).

Needs Python 3.9 and nothing else. Put a server that speaks https in front of it.

    export PAKTWERK_WEBHOOK_SECRETS='whsec_…'      # several, separated by blanks, while one replaces another
    python3 receive_webhooks.py --port 9000

Every event is printed as one line of JSON; a repeated one (same webhook-id) is answered and not printed again.
"""
import argparse
import base64
import hashlib
import hmac
import json
import os
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

TOLERANCE_SECONDS = 300
seen = set()  # keep the ids where you keep the effect; here memory will do


def is_authentic(headers, body, secrets, now=None):
    """True when one of the secrets made one of the signatures, and not long ago."""
    message_id, timestamp = headers.get("webhook-id", ""), headers.get("webhook-timestamp", "")
    if not timestamp.isdigit() or abs((now or time.time()) - int(timestamp)) > TOLERANCE_SECONDS:
        return False
    content = f"{message_id}.{timestamp}.".encode() + body
    given = [s[3:] for s in headers.get("webhook-signature", "").split() if s.startswith("v1,")]
    for secret in secrets:
        key = base64.b64decode(secret.removeprefix("whsec_"))
        expected = base64.b64encode(hmac.new(key, content, hashlib.sha256).digest()).decode()
        if any(hmac.compare_digest(expected, one) for one in given):
            return True
    return False


def read_secrets():
    """From a file (read anew each time, so that a rotation needs no restart) or from the environment."""
    path = os.environ.get("PAKTWERK_WEBHOOK_SECRETS_FILE")
    if path:
        with open(path, encoding="ascii") as file:
            return file.read().split()
    return os.environ["PAKTWERK_WEBHOOK_SECRETS"].split()


class Receiver(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        if not is_authentic(self.headers, body, read_secrets()):
            return self.answer(401)
        event = json.loads(body)
        if event["type"] == "paktwerk.webhook.verification.v1":  # "do you want events at this address?"
            return self.answer(200, json.dumps({"challenge": event["data"]["challenge"]}).encode())
        if self.headers["webhook-id"] not in seen:
            print(json.dumps(event, ensure_ascii=False), flush=True)  # make it safe before you answer
            seen.add(self.headers["webhook-id"])
        self.answer(204)

    def answer(self, status, body=b""):
        self.send_response(status)
        if status != 204:
            self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Receive webhooks of Paktwerk")
    parser.add_argument("--port", type=int, default=9000)
    ThreadingHTTPServer(("127.0.0.1", parser.parse_args().port), Receiver).serve_forever()

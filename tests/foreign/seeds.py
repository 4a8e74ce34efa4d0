"""A client that shares nothing with waxwing: what five pages of the providers show, sent to the sandbox.

    python3 tests/foreign/seeds.py [PROGRAM]

PROGRAM is a built `waxwing-sandbox`; without it, cargo builds and runs one. Each request goes out as its page has it,
with other credentials, numbers and addresses. Its answer must have the members that the page shows, each of the same
type, and no others. Prints a line per request; exits 1 when one differs.
"""

import http.client
import json
import queue
import signal
import socket
import subprocess
import sys
import threading
import urllib.parse

# No cache beside the sources.
sys.dont_write_bytecode = True
from pages import exchanges  # noqa: E402

# Cargo may have to build the sandbox first.
START_SECONDS = 900
ANSWER_SECONDS = 30


def kind(value):
    """The JSON type of a value."""
    if isinstance(value, bool):
        return "boolean"
    if value is None:
        return "null"
    return {str: "string", int: "number", float: "number", list: "list", dict: "object"}[type(value)]


def is_nothing(value):
    """An empty list, which Wawp's page prints as an empty object."""
    return value in ({}, [])


def differences(shown, found, place=""):
    """What an answer has otherwise than the page. A null on the page says nothing of the type."""
    here = place or "the answer"
    if shown is None or (is_nothing(shown) and is_nothing(found)):
        return
    if kind(shown) != kind(found):
        yield f"{here} is {kind(found)}, the page has {kind(shown)}"
    elif isinstance(shown, dict):
        for name in shown.keys() - found.keys():
            yield f"{place}/{name} is missing"
        for name in found.keys() - shown.keys():
            yield f"{place}/{name} is not on the page"
        for name in shown.keys() & found.keys():
            yield from differences(shown[name], found[name], f"{place}/{name}")
    elif isinstance(shown, list):
        if shown and not found:
            yield f"{here} is empty"
        for index, item in enumerate(found):
            yield from differences(shown[0], item, f"{place}/{index}")


def free_ports():
    """The first of four free ports in a row."""
    for first in range(18600, 19600, 4):
        sockets = []
        try:
            for port in range(first, first + 4):
                sockets.append(socket.create_server(("127.0.0.1", port)))
        except OSError:
            continue
        finally:
            for one in sockets:
                one.close()
        return first
    sys.exit("no four free ports in a row between 18600 and 19600")


def send(origin, exchange):
    """Status and body of the answer."""
    address = urllib.parse.urlsplit(origin)
    connection = http.client.HTTPConnection(address.hostname, address.port, timeout=ANSWER_SECONDS)
    try:
        connection.request(exchange.method, exchange.path, exchange.body, exchange.headers)
        answer = connection.getresponse()
        return answer.status, answer.read().decode()
    finally:
        connection.close()


class Sandbox:
    """The sandbox program, and what it prints: where it listens, and the credentials it takes."""

    def __init__(self, program):
        command = [program] if program else ["cargo", "run", "-q", "-p", "waxwing-sandbox", "--"]
        self.process = subprocess.Popen(
            [*command, "--port", str(free_ports())], stdout=subprocess.PIPE, text=True
        )
        lines = queue.Queue()
        threading.Thread(target=self.read, args=(lines,), daemon=True).start()
        self.accounts = {}
        while "Stop: Ctrl-C" not in (line := lines.get(timeout=START_SECONDS)):
            if not line:
                sys.exit(f"the sandbox stopped with {self.process.wait()}")
            # wawp  http://127.0.0.1:18600  token …  instance …
            words = line.split()
            if len(words) == 6 and words[2] == "token":
                url = urllib.parse.urlsplit(words[1])
                origin = f"{url.scheme}://{url.netloc}"
                self.accounts[words[0]] = {"origin": origin, "token": words[3], "id": words[5]}

    def read(self, lines):
        for line in self.process.stdout:
            lines.put(line)
        lines.put("")

    def stop(self):
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=ANSWER_SECONDS)


def run(sandbox):
    """Sends all exchanges; the number of those whose answer differs."""
    wrong = 0
    for exchange in exchanges(sandbox.accounts):
        origin = sandbox.accounts[exchange.provider]["origin"]
        found = []
        # A page may show a state that takes a look or two to come.
        for _ in range(exchange.looks):
            status, text = send(origin, exchange)
            found = []
            if status != exchange.status:
                found = [f"HTTP {status}, the page has {exchange.status}: {text[:300]}"]
            if exchange.shown is not None and not found:
                answer = json.loads(text)
                exchange.then(answer)
                shown = answer[exchange.member] if exchange.member else answer
                found = sorted(differences(exchange.shown, shown))
            if not found:
                break
        print(f"{'differs' if found else 'ok':<8}{exchange.provider:<12} {exchange.name}: HTTP {status}", flush=True)
        for difference in found:
            print(f"        {difference}")
        wrong += bool(found)
    return wrong


def main():
    if len(sys.argv) > 2:
        sys.exit(__doc__)
    sandbox = Sandbox(sys.argv[1] if len(sys.argv) == 2 else None)
    try:
        wrong = run(sandbox)
    finally:
        code = sandbox.stop()
    if code:
        sys.exit(f"the sandbox stopped with {code}")
    if wrong:
        sys.exit(1)


if __name__ == "__main__":
    main()

"""How much memory the sandbox takes for what it keeps.

    python3 tests/foreign/memory.py PROGRAM [MESSAGES [PROVIDER…]]

PROGRAM is a `waxwing-sandbox`, built with --release; Linux only. Sends MESSAGES texts (10,000 by default) to a sandbox
of its own for each PROVIDER, lists them, clears the list, and prints the resident memory at each step. Exits 1 when the
list is not complete or when 100,000 messages take 300 MB or more.
"""

import http.client
import json
import subprocess
import sys
import time

MOST = 300_000_000
SENDS = {
    "wawp": (
        "/v2/send/text?access_token=sandbox-token&instance_id=3EB0ABCDEF12",
        {},
        lambda to: {"chatId": f"{to}@c.us", "message": "Your order is on its way"},
    ),
    "hypersender": (
        "/api/whatsapp/v2/11111111-1111-4111-8111-111111111111/send-text",
        {"authorization": "Bearer 1|sandbox-token"},
        lambda to: {"chatId": f"{to}@c.us", "text": "Your order is on its way"},
    ),
    "infobip": (
        "/whatsapp/1/message/text",
        {"authorization": "App sandbox-key"},
        lambda to: {"from": "15550002222", "to": to, "content": {"text": "Your order is on its way"}},
    ),
    "meta": (
        "/v25.0/106540352242922/messages",
        {"authorization": "Bearer sandbox-token"},
        lambda to: {
            "messaging_product": "whatsapp",
            "to": to,
            "type": "text",
            "text": {"body": "Your order is on its way"},
        },
    ),
}
HEADERS = {"content-type": "application/json", "accept": "*/*", "user-agent": "example/1.0 (Linux; x86_64) http/1.1"}


def memory(process, name="VmRSS"):
    """Bytes in memory: now, or at most so far (VmHWM)."""
    with open(f"/proc/{process.pid}/status") as status:
        return next(int(line.split()[1]) * 1024 for line in status if line.startswith(name))


def start(program, options):
    """A running sandbox, its ports in the order of the providers, and the seconds until the first answer."""
    begun = time.monotonic()
    process = subprocess.Popen([program, *options], stdout=subprocess.PIPE, text=True)
    ports = {}
    while len(ports) < len(SENDS):
        words = process.stdout.readline().split()
        ports[words[0].lower()] = int(words[1].split("/")[2].split(":")[1])
    return process, ports, begun


def call(connection, method, path, body=None, headers={}):
    connection.request(method, path, body, headers)
    answer = connection.getresponse()
    return answer.status, answer.read()


def measure(program, provider, messages):
    options = ["--port", "28600"]
    if messages > 10_000:
        options += ["--keep", str(messages)]
    process, ports, begun = start(program, options)
    try:
        path, headers, body = SENDS[provider]
        connection = http.client.HTTPConnection("127.0.0.1", ports[provider])
        for number in range(messages):
            text = json.dumps(body(str(15550100001 + number % 5000)))
            status, answer = call(connection, "POST", path, text, {**HEADERS, **headers})
            if status >= 300:
                sys.exit(f"{provider}: {status} {answer}")
            if number == 0:
                first, empty = time.monotonic() - begun, memory(process)
        full = memory(process)
        listed = len(json.loads(call(connection, "GET", "/_sandbox/received")[1]))
        most = memory(process, "VmHWM")
        call(connection, "DELETE", "/_sandbox/received")
        cleared = memory(process)
    finally:
        process.terminate()
        process.wait()
    print(
        f"{provider:<12} first answer {first * 1000:.0f} ms, {empty / 1e6:.0f} MB at first, {full / 1e6:.0f} MB with "
        f"{messages} messages ({(full - empty) / messages / 1000:.2f} KB each), {most / 1e6:.0f} MB at most, "
        f"{cleared / 1e6:.0f} MB cleared"
    )
    return listed == messages and (messages > 100_000 or most < MOST)


def main():
    program = sys.argv[1]
    messages = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    fits = [measure(program, provider, messages) for provider in sys.argv[3:] or SENDS]
    sys.exit(0 if all(fits) else 1)


main()

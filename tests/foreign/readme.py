"""Each block of the README of the sandbox that is not Rust, run against the sandbox.

    python3 tests/foreign/readme.py [PROGRAM]

PROGRAM is a built `waxwing-sandbox`; without it, cargo builds and runs one. Blocks of curl run in `sh`, the others in
Python and Node. The ports of the README are replaced by those of the sandbox. Exits 1 when a block fails.
"""

import pathlib
import re
import subprocess
import sys

# No cache beside the sources.
sys.dont_write_bytecode = True
from seeds import Sandbox  # noqa: E402

README = pathlib.Path(__file__).parents[2] / "crates/sandbox/README.md"
COMMANDS = {
    "sh": ["sh", "-ec"],
    "python": [sys.executable, "-c"],
    "js": ["node", "--input-type=module", "-e"],
}
LONGEST_SECONDS = 60


def blocks():
    """Language and text of the blocks that use the ports of a running sandbox."""
    for language, text in re.findall(r"```(sh|python|js)\n(.*?)```", README.read_text(), re.DOTALL):
        if "http://127.0.0.1:860" in text:
            yield language, text


def main():
    if len(sys.argv) > 2:
        sys.exit(__doc__)
    sandbox = Sandbox(sys.argv[1] if len(sys.argv) == 2 else None)
    origins = [account["origin"] for account in sandbox.accounts.values()]
    failed = []
    languages = set()
    try:
        for language, text in blocks():
            for index, origin in enumerate(origins):
                text = text.replace(f"http://127.0.0.1:{8600 + index}", origin)
            done = subprocess.run([*COMMANDS[language], text], timeout=LONGEST_SECONDS, check=False)
            languages.add(language)
            if done.returncode:
                failed.append(f"the block in {language} ends with {done.returncode}")
    finally:
        code = sandbox.stop()
    if code:
        failed.append(f"the sandbox stopped with {code}")
    failed.extend(f"there is no block in {language}" for language in COMMANDS.keys() - languages)
    if failed:
        sys.exit("\n".join(failed))


if __name__ == "__main__":
    main()

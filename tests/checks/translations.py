# SPDX-License-Identifier: GPL-3.0-or-later
"""translations.py ROOT LUPDATE: every sentence of the program has its Vietnamese, under the name it is asked by."""
import glob
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree


def messages(path):
    """Context, source and comment of each message, and its <translation>. The program asks by the class alone."""
    for context in tree.parse(path).getroot().iter("context"):
        name = context.findtext("name").split("::")[-1]
        for message in context.iter("message"):
            key = (name, message.findtext("source"), message.findtext("comment") or "")
            yield key, message.find("translation")


def is_done(translation):
    if translation is None or translation.get("type") == "unfinished":
        return False
    forms = list(translation.iter("numerusform")) or [translation]
    return all((form.text or "").strip() for form in forms)


def sources(root, lupdate):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "all_vi.ts")
        rooms = [os.path.join(root, room) for room in ("app", "core", "ui")]
        subprocess.run([lupdate, "-silent", "-I", root, *rooms, "-ts", path], check=True)
        return {key for key, _ in messages(path)}


# The helpers that say the sentences of a room are named so; the macro in them names the context, which lupdate
# sometimes overlooks.
HELPER = "Say"


def main(root, lupdate):
    known, wrong = set(), []
    for path in sorted(glob.glob(os.path.join(root, "resources", "i18n", "*_vi.ts"))):
        for key, translation in messages(path):
            known.add(key)
            if key[0].endswith(HELPER):
                wrong.append(f"{os.path.basename(path)}: asked by no such name: {key[0]}: {key[1]}")
            if not is_done(translation):
                wrong.append(f"{os.path.basename(path)}: not translated: {key[0]}: {key[1]}")
    sentences = {key[1:] for key in known}
    for context, source, comment in sorted(sources(root, lupdate) - known):
        if not context.endswith(HELPER) or (source, comment) not in sentences:
            wrong.append(f"in no file of resources/i18n: {context}: {source}")
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

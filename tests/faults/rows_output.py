# SPDX-License-Identifier: GPL-3.0-or-later
"""What comes out: slips, windows, tables, printers; and settings that are damaged."""
import csv
import json
import os
import re
import shutil
import subprocess
import time
import zipfile

from day import APPLICATION, Skipped, assertions, row

# CANARY stands for a file that is there and that nothing may open.
HOSTILE = ["<img src=\"file://CANARY\">", "<table>" * 24 + "x" + "</table>" * 24, "<a href=\"file://CANARY\">a</a>",
           "<style>*{display:none}</style>", "![x](file://CANARY)", "<b>Nguyễn</b>"]
FORMULAS = ["=cmd|'/C calc'!A0", "=1+1", "+1+1", "-2+3", "@SUM(1,1)", "\t=1+1", "\uff1d1+1", '=HYPERLINK("http://a.example","b")']
NAMING = ["register", "overdue", "digest"]  # the reports whose rows name people
COUNTING = ["ii06a", "fees", "summary", "requests", "apologies", "index766", "uncollected"]


def hostile_store(day):
    """A store whose citizens write HTML into every field. \\return store, codes and texts"""
    store, codes, canary = day.store(), [], day.path("canary.png")
    with open(canary, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n")
    texts = [text.replace("CANARY", canary) for text in HOSTILE]
    for text in texts:
        person = {**APPLICATION["submitter"], "name": text[:110], "address": text[:400]}
        code, document, said = day.run(store, "receive", day.application(submitter=person, request=text, note=text))
        assert code == 0, (text[:30], said, document)
        codes.append(document["code"])
    return store, codes, texts


@row("F39 HTML and Markdown in every field", "shown literally; 0 files opened outside the allow-list; PDF text equals input; ≤ 1 s")
def html(day):
    strace, pdftotext = day.program("strace"), day.program("pdftotext")
    store, codes, texts = hostile_store(day)
    slowest = 0
    for text, code in zip(texts, codes):
        pdf = day.path(code.replace("/", "-") + ".pdf")
        began = time.monotonic()
        assert traced(day, strace, day.cli, ["--store", store, "--at", "2026-11-23T09:00", "slip", code, "--form", "receipt", "--out", pdf])
        slowest = max(slowest, time.monotonic() - began)
        read = subprocess.run([pdftotext, "-raw", pdf, "-"], capture_output=True).stdout.decode()
        assert "".join(text[:30].split()) in "".join(read.split()), text
    pictures = day.path("pictures")
    os.mkdir(pictures)
    if not os.path.exists(day.desktop):
        raise Skipped("the slips are as wanted; for the window motcua must be built")
    assert traced(day, strace, day.desktop, ["--store", store, "--as", "haichau.quay1", "--pictures", pictures])
    return f"{len(HOSTILE)} slips and {len(os.listdir(pictures))} pages of the window: 0 opens outside, text literal, slowest {slowest:.1f} s under strace"


def traced(day, strace, program, words):
    """Runs a program and looks at every file that it opens. \\return whether it ended well"""
    log = day.path("opened")
    done = subprocess.run([strace, "-f", "-e", "trace=open,openat,connect", "-o", log, program, *words], capture_output=True,
                          env=day.environment, timeout=300)
    lines = [line for line in open(log, encoding="utf-8", errors="replace") if " = -1 " not in line or "canary" in line]
    opened = [path for line in lines for path in re.findall(r'open(?:at)?\((?:AT_FDCWD, )?"([^"]+)"', line)]
    forbidden = [path for path in opened if "canary" in path or "shadow" in path]
    outside = [path for path in opened if not path.startswith(allowed(day, program))]
    assert opened and not forbidden and not outside, (forbidden or outside)[:5]
    assert not any("AF_INET" in line for line in lines)
    return done.returncode == 0


def allowed(day, program):
    home = os.path.expanduser("~")
    return (day.folder, os.path.dirname(program), "/usr/", "/lib", "/etc/ld.so", "/etc/fonts", "/etc/localtime", "/etc/machine-id",
            "/etc/xdg", "/etc/gtk", "/etc/mime", "/etc/nsswitch", "/etc/passwd", "/etc/group", "/etc/host", "/etc/os-release", "/etc/lsb-release", "/etc/debian",
            "/etc/ssl", "/etc/timezone", "/proc/", "/sys/", "/dev/", "/var/cache/fontconfig", "/var/lib/", "/tmp/qt", "/tmp/runtime",
            "/tmp/#", os.path.join(home, ".cache"), os.path.join(home, ".config"), os.path.join(home, ".local"),
            os.path.join(home, ".fonts"), "/run/", "/selinux")


@row("F40 formulas in exports", "100 % of columns literal in CSV and XLSX; LibreOffice shows text")
def formulas(day):
    told = assertions(day.suite("CSV guards*,The guard is*,No text of a workbook*,Control characters and*", binary="test_print"))
    office = shutil.which("soffice")
    return f"sheets read back by cell type: {told}; LibreOffice " + (opened(day, office) if office else "is not installed here: the XML was read instead")


def opened(day, office):
    """Every report of a store whose citizens have formulas for names, through LibreOffice. \\return what it showed"""
    store, folder = day.store(), day.path("sheets")
    for text in FORMULAS:
        person = {**APPLICATION["submitter"], "name": text, "address": text}
        code, document, said = day.run(store, "receive", day.application(submitter=person, request=text, note=text))
        assert code == 0, (text, said, document)
    for kind in NAMING + COUNTING:
        for suffix in ("xlsx", "csv"):
            out = os.path.join(folder, suffix, f"{kind}.{suffix}")
            os.makedirs(os.path.dirname(out), exist_ok=True)
            code, document, said = day.run(store, "report", kind, "--from", "2026-11-01", "--to", "2026-12-31", "--out", out, at="2026-12-14T09:00")
            assert code == 0, (kind, suffix, said, document)
    shown = 0
    for suffix, reading in (("xlsx", []), ("csv", ["--infilter=CSV:44,34,UTF8,1"])):
        cells = calculated(day, office, os.path.join(folder, suffix), reading)
        for kind in NAMING:
            for text in FORMULAS:
                literal = text.strip() if suffix == "xlsx" else "'" + text.strip()
                assert literal in cells[kind], (suffix, kind, literal, [cell for cell in cells[kind] if "1" in cell][:20])
                shown += 1
        wrong = [(kind, cell) for kind, found in cells.items() for cell in found if cell.startswith(("#", "Err:"))]
        assert not wrong, wrong[:5]
    return f"showed {shown} texts as they were typed, computed none"


def calculated(day, office, folder, reading):
    """\\return the cells of each sheet of the folder as LibreOffice writes them once it has computed them"""
    out = folder + "-shown"
    sheets = [os.path.join(folder, name) for name in sorted(os.listdir(folder))]
    subprocess.run([office, f"-env:UserInstallation=file://{day.path('office')}", "--headless", *reading, "--convert-to",
                    "csv:Text - txt - csv (StarCalc):44,34,UTF8", "--outdir", out, *sheets], check=True, capture_output=True, timeout=300)
    cells = {}
    for name in os.listdir(out):
        with open(os.path.join(out, name), encoding="utf-8-sig", newline="") as file:
            cells[name.removesuffix(".csv")] = [cell for line in csv.reader(file) for cell in line]
    assert len(cells) == len(sheets), out
    return cells


@row("F48 damaged settings", "starts in ≤ 3 s with what is usual", timed=True)
def settings(day):
    if not os.path.exists(day.desktop):
        raise Skipped("motcua must be built")
    store, slowest, rounds = day.store(1), 0, day.times(6, 60)
    home = day.path("config")
    environment = {**day.environment, "XDG_CONFIG_HOME": home}
    command = [day.desktop, "--store", store, "--as", "haichau.quay1", "--measure-start"]
    subprocess.run(command, capture_output=True, env=environment, timeout=60)
    for n in range(rounds):
        for folder, _, files in os.walk(home):
            for name in files:
                with open(os.path.join(folder, name), "wb") as file:
                    file.write(damaged(day, n))
        os.makedirs(os.path.join(home, "motcua"), exist_ok=True)
        for name in ("motcua.conf", "motcua/motcua.conf", "MotCua.conf"):
            with open(os.path.join(home, name), "wb") as file:
                file.write(damaged(day, n))
        began = time.monotonic()
        done = subprocess.run(command, capture_output=True, env=environment, timeout=60)
        slowest = max(slowest, time.monotonic() - began)
        assert done.returncode == 0, (n, done.stderr[-300:])
    assert slowest <= 3, f"{slowest:.1f} s"
    return f"{rounds} damaged files of settings, slowest start {slowest:.1f} s"


def damaged(day, n):
    kinds = [b"", os.urandom(4000), b"[window]\ngeometry=@ByteArray(\xff\xff\xff)\n", b"[" * 100_000, b"\0" * 10_000,
             b"[General]\nlastCounter=999999999999999999999\nscheme=nothing\nlastOfficer=<b>\n" + bytes([day.chance.randrange(256) for _ in range(200)])]
    return kinds[n % len(kinds)]


@row("F49 no printer, print system down, hangs or refuses", "the desk never waits; every slip can be printed again; printed only once taken")
def printers(day):
    ways = assertions(day.suite("a job that*,a computer without*,a print system*", binary="test_print"))
    desk = assertions(day.suite("who asks for a slip*,a slip that*,after a crash between*,nothing leaves*,without a print system*", binary="test_ui"))
    return f"ways to the printer: {ways}; the desk: {desk}"


@row("F50 painter that does not begin, PDF disk full, font missing", "an error, 0 empty files, a missing glyph is refused")
def painter(day):
    refused = assertions(day.suite("a letter that the font lacks*,a font without*,a file is written whole*,A full disk is told*", binary="test_print"))
    folder = assertions(day.suite("a folder that cannot be written*", binary="test_ui"))
    place, store = day.tmpfs("64k"), day.store()
    code = day.run(store, "receive", day.application())[1]["code"]
    answer = day.run(store, "slip", code, "--form", "receipt", "--out", os.path.join(place, "slip.pdf"))[0]
    assert answer in (0, 3)
    assert all(os.path.getsize(os.path.join(place, name)) > 0 for name in os.listdir(place))
    fonts = day.path("no-fonts")
    os.mkdir(fonts)
    with open(os.path.join(fonts, "fonts.conf"), "w", encoding="utf-8") as file:
        file.write(f"<?xml version='1.0'?><fontconfig><dir>{fonts}</dir><cachedir>{fonts}</cachedir></fontconfig>")
    out = day.path("without-font.pdf")
    code_, document, _ = day.run(store, "slip", code, "--form", "receipt", "--out", out, environment={"FONTCONFIG_FILE": os.path.join(fonts, "fonts.conf")})
    assert code_ == 1 and not os.path.exists(out), (code_, document)
    return f"{refused}; {folder}; full disk and missing font refused, no empty file"

"""Sixty texts that some program might run, fetch, evaluate, cut or choke on."""

# ruff: noqa: E501, RUF001

HOSTILE = [
    "=1+1", "+1", "-1", "@SUM(A1)", "\tTAB", "\rCR", "\nLF", "＝1+1", "＋1", "－1", "＠x",
    "=HYPERLINK(\"http://127.0.0.1/x\";\"clic\")", "=cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0",
    "'", "''", "'=1", "''=1", "'t Hooft", "' ", "'\"",
    "'; DROP TABLE operation; --", "\"; DROP TABLE operation; --", "1' OR '1'='1", "%s %d %(x)s", "{0} {x} {{y}}", "$1 $$ $x$",
    "?", "??", ":name", "\\", "\\'", "C:\\temp\\new", "E'\\x41'",
    "[% env('HOME') %]", "[%env('PATH')%] [% 1+1 %]", "@user_full_name", "\"title\"", "$geometry", "env('HOME')",
    "<script>alert(1)</script>", "<img src=http://127.0.0.1/x.png>", "<b>gras</b>", "&lt;b&gt; &amp; &#x41;", "]]>", "<!--",
    "{{ 7*7 }}", "{% include '/etc/passwd' %}", "${jndi:ldap://127.0.0.1/a}", "file:///etc/passwd", "/vsicurl/http://127.0.0.1/x",
    "007", "1e5", "1 234,5", "2021-02-30", "TRUE", "NULL", "None", "#N/A",
    "_x0041_ _x000D_", "a;b,c\td|e", "ligne 1\r\nligne 2\nligne 3\rligne 4", "guillemets « » “ ” ‘ ’", " espaces  doubles ",
    "é è ç œ Œ ÿ Ÿ ï", "e\u0301 NFD", "🏘️ 👩‍👩‍👧", "\u202eRLO renversé", "\u200bzéro\u200b", "\ufeffBOM", "\u2028\u2029", "\x01\x08\x1f",
    "\ufffe\uffff", "x" * 40_000, "=" + "é" * 31_000, "a" * 29_999 + "=1+1" * 400,
]  # fmt: skip

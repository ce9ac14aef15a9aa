import codecs

import pytest

from bassin_minier_plugin.analysis.delimited_text import layout_of, read_chunks, read_table
from bassin_minier_plugin.analysis.errors import InputError


def table(tmp_path, content, name="table.csv"):
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return path


def read(path, encoding=""):
    return read_table(path, layout_of(path, encoding))


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_every_separator_is_recognised(tmp_path, separator):
    path = table(tmp_path, separator.join(("a", "b")) + "\n" + separator.join(("01001", "x")) + "\n")

    assert layout_of(path).separator == separator
    assert read(path).to_dict("list") == {"a": ["01001"], "b": ["x"]}


def test_a_decimal_comma_does_not_pass_for_a_separator(tmp_path):
    path = table(tmp_path, "CODGEO;MED21;TP6021\n62498;17 250,5;32,0\n62510;17840;s\n")

    assert read(path)["MED21"].tolist() == ["17 250,5", "17840"]


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        ("é;b\n1;2\n".encode("cp1252"), "cp1252"),
        (codecs.BOM_UTF8 + "é;b\n1;2\n".encode(), "utf-8-sig"),
        ("é;b\n1;2\n".encode("utf-16"), "utf-16"),
    ],
)
def test_the_encoding_is_recognised_and_the_mark_is_no_part_of_the_header(tmp_path, content, encoding):
    path = table(tmp_path, content)

    assert layout_of(path).encoding == encoding
    assert list(read(path).columns) == ["é", "b"]


def test_windows_text_far_down_a_long_file_is_seen(tmp_path):
    path = table(tmp_path, ("nom;b\n" + "x;1\n" * 200_000).encode() + "Béthune;2\n".encode("cp1252"))

    assert read(path)["nom"].iloc[-1] == "Béthune"


def test_quotes_keep_separators_and_new_lines(tmp_path):
    path = table(tmp_path, 'a;b\n"x;y\nz";2\n')

    assert read(path).values.tolist() == [["x;y\nz", "2"]]


def test_rows_that_repeat_the_header_are_left_out(tmp_path):
    assert read(table(tmp_path, "a;b\n1;2\na;b\n3;4\n"))["a"].tolist() == ["1", "3"]


def test_a_column_without_name_gets_one(tmp_path):
    assert list(read(table(tmp_path, '"",INSEE_COM\n1,62498\n')).columns) == ["column_1", "INSEE_COM"]


@pytest.mark.parametrize(
    ("content", "code", "details"),
    [
        (b"", "table_empty", {}),
        (b" \r\n\r\n", "table_empty", {}),
        (b"PK\x03\x04" + bytes(60), "table_not_text", {}),
        (b"abc\n1\n2\n", "table_one_column", {"header": "abc"}),
        (b"a;b;a\n1;2;3\n", "table_column_twice", {"column": "a"}),
        (b"a;b\n1;2\n1;2;3\n", "table_row_long", {"row": 3, "found": 3, "expected": 2}),
        (b"a;b;c\n1;2;3\n1;2\n", "table_row_short", {"row": 3, "expected": 3}),
    ],
)
def test_what_is_no_table_is_refused(tmp_path, content, code, details):
    with pytest.raises(InputError) as refusal:
        read(table(tmp_path, content))

    assert refusal.value.code == code
    assert refusal.value.details == {"name": "table.csv", **details}


def test_an_unknown_encoding_is_refused(tmp_path):
    with pytest.raises(InputError) as refusal:
        read(table(tmp_path, "a;b\n1;2\n"), "klingon")

    assert (refusal.value.code, refusal.value.details["encoding"]) == ("table_encoding", "klingon")


def test_pieces_number_the_rows_of_the_whole_and_progress_moves(tmp_path):
    path = table(tmp_path, "a;b\n" + "".join(f"{row};x\n" for row in range(2500)))
    shares = []

    pieces = list(read_chunks(path, layout_of(path), shares.append, rows=1000))

    assert [len(piece) for piece in pieces] == [1000, 1000, 500]
    assert [piece.index[0] for piece in pieces] == [0, 1000, 2000]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0

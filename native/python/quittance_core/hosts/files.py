"""Files of a ledger as the core takes them: a name and a content that is not copied into memory."""

import contextlib
import mmap
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

# A path, bytes, or columns: name -> values.
Source = str | Path | bytes | Mapping[str, Sequence[Any]]


def shown(name: str | Path) -> str:
    """A file's name as text, also where it is no UTF-8."""
    return str(name).encode("utf-8", "backslashreplace").decode("utf-8")


@contextlib.contextmanager
def opened(source: Source | None) -> Iterator[tuple[str, Any] | None]:
    """(name, content) of a source, or None. Raises OSError."""
    if source is None:
        yield None
    elif isinstance(source, (str, Path)):
        with Path(source).open("rb") as file:
            try:
                content: Any = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            except (ValueError, OSError):  # an empty file, a pipe
                content = file.read()
            yield shown(source), content
    elif isinstance(source, bytes):
        yield "bytes", source
    else:
        yield "columns", dict(source)

"""Tags: what the parts of a page are and in which order they are read, for screen readers (tagged PDF).

ReportLab knows none. What is drawn stands between the operators ``BDC`` and ``EMC`` under a number of its
page; a tree in the document's catalogue says what each number is: a heading, a paragraph, a picture with its
words (ISO 32000-1, 14.7 and 14.8). Bars, rules and the furniture of pages are marked as decoration. Not done:
tables are read row by row as paragraphs, without cells of their own, and links are not tied to their words.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArrayCompact, PDFDictionary, PDFName, PDFPage, PDFString


class Tags:
    """The tags of one document, in the order in which its pages are drawn."""

    def __init__(self, canvas: Any) -> None:
        self._canvas = canvas
        self._document = canvas._doc
        self._root = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        self._whole = PDFDictionary({"S": PDFName("Document"), "P": self._reference(self._root)})
        self._sections: list[PDFDictionary] = []
        self._parts: list[list[Any]] = []
        self._is_open = False

    def begin_page(self) -> None:
        """The next page; what is tagged from here on is its."""
        section = PDFDictionary({"S": PDFName("Sect"), "P": self._reference(self._whole)})
        section.dict["Pg"] = self._document.thisPageRef()
        self._sections.append(section)
        self._parts.append([])

    def end_page(self) -> None:
        """The page is drawn, and ``showPage`` was called."""
        page = self._document.Pages.pages[-1]
        page.__NoDefault__ = [*PDFPage.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = len(self._parts) - 1, PDFName("S")

    @contextmanager
    def tagged(self, role: str, words: str = "") -> Iterator[None]:
        """What is drawn within is one heading (H1, H2), paragraph (P) or picture (Figure, in ``words``); tags
        within tags count as one."""
        number, page = len(self._parts[-1]), self._document.thisPageRef()
        with self._marked(f"/{role} <</MCID {number}>> BDC") as is_new:
            if is_new:
                parent = self._reference(self._sections[-1])
                part = PDFDictionary({"S": PDFName(role), "P": parent, "Pg": page, "K": number})
                if words:
                    part.dict["Alt"] = PDFString(words)
                self._parts[-1].append(self._reference(part))
            yield

    @contextmanager
    def decoration(self) -> Iterator[None]:
        """What is drawn within says nothing that the words do not say."""
        with self._marked("/Artifact BMC"):
            yield

    @contextmanager
    def _marked(self, begin: str) -> Iterator[bool]:
        """The operators around; not where they stand around already."""
        is_new = not self._is_open
        if is_new:
            self._is_open = True
            self._canvas.addLiteral(begin)
        yield is_new
        if is_new:
            self._canvas.addLiteral("EMC")
            self._is_open = False

    def finish(self) -> None:
        """Put the tree into the catalogue, when every page is drawn."""
        numbers: list[Any] = []
        for place, (section, parts) in enumerate(zip(self._sections, self._parts, strict=True)):
            section.dict["K"] = PDFArrayCompact(parts)
            numbers += [place, PDFArrayCompact(parts)]
        self._whole.dict["K"] = PDFArrayCompact([self._reference(one) for one in self._sections])
        self._root.dict["K"] = self._reference(self._whole)
        self._root.dict["ParentTree"] = self._reference(PDFDictionary({"Nums": PDFArrayCompact(numbers)}))
        self._document.Catalog.StructTreeRoot = self._root
        self._document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})

    def _reference(self, one: PDFDictionary) -> Any:
        return self._document.Reference(one)

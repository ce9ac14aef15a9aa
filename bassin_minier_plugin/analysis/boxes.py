"""Which boxes meet which: square cells over a set of boxes, asked with many others at once."""

from __future__ import annotations

import numpy as np

from .edges import blocks, expand_ranges

_MOST_CELLS = 1 << 22


class BoxIndex:
    """Boxes (n, 4: xmin, ymin, xmax, ymax) filed by the cells that they touch; those with NaN meet nothing."""

    def __init__(self, boxes: np.ndarray):
        self._sides = _columns(boxes)
        self._real = np.flatnonzero(np.isfinite(boxes).all(axis=1))
        if len(self._real):
            self._file(boxes[self._real])

    def _file(self, boxes):
        self._origin, self._end = boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)
        extent = self._end - self._origin
        self._cell = max(np.mean(boxes[:, 2:] - boxes[:, :2]), np.sqrt(extent.prod() / _MOST_CELLS), 1e-9)
        # Boxes much wider than the mean would fill too many cells: coarser ones then.
        while self._shape().prod() > _MOST_CELLS or self._count(boxes) > 16 * len(boxes) + 4096:
            self._cell *= 2
        columns, rows = self._shape()
        spans = self._spans(_columns(boxes))
        item, cell = self._cells_of(spans)
        order = np.argsort(cell, kind="stable")
        item = item[order]
        self._box, self._box_left, self._box_low = self._real[item], spans[0][item], spans[1][item]
        self._start = np.searchsorted(cell[order], np.arange(columns * rows + 1))
        # Sums over rectangles of cells tell in four look-ups whether any of them is filled.
        self._sums = np.zeros((rows + 1, columns + 1), dtype=np.int32)
        filled = (np.diff(self._start) > 0).reshape(rows, columns)
        np.cumsum(np.cumsum(filled, axis=0), axis=1, out=self._sums[1:, 1:])

    def _shape(self) -> np.ndarray:
        """Columns and rows of cells."""
        return ((self._end - self._origin) / self._cell).astype(np.int64) + 1

    def _count(self, boxes) -> int:
        left, low, right, high = self._spans(_columns(boxes))
        return int(((right - left + 1) * (high - low + 1)).sum())

    def _spans(self, sides):
        """First and last column and row of cells under each box, within the cells that there are."""
        most = self._shape() - 1
        steps = ((side - self._origin[axis]) / self._cell for axis, side in zip((0, 1, 0, 1), sides))
        return [np.clip(step, 0, most[axis]).astype(np.int64) for axis, step in zip((0, 1, 0, 1), steps)]

    def _cells_of(self, spans):
        """(item, cell) for each cell that each item touches, by item."""
        left, low, right, high = spans
        item, column = expand_ranges(left, right + 1)
        piece, row = expand_ranges(low[item], high[item] + 1)
        return item[piece], row * self._shape()[0] + column[piece]

    def pairs(self, others: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Positions (box, other) of all that meet or touch, by other; by box too where the others are points."""
        if not len(self._real) or not len(others):
            return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64)
        near, sides, spans = self._perhaps_near(_columns(others))
        left, low, right, high = spans
        found = [(near[:0], near[:0])]
        for block in blocks((right - left + 1) * (high - low + 1)):
            box, other = self._pairs_of_block([side[block] for side in sides], [span[block] for span in spans])
            found.append((box, near[block][other]))
        box, other = (np.concatenate(column) for column in zip(*found))
        return box, other

    def _pairs_of_block(self, sides, spans):
        item, cell = self._cells_of(spans)
        place, entry = expand_ranges(self._start[cell], self._start[cell + 1])
        other, cell = item[place], cell[place]
        # Two boxes may have several cells in common: they meet in the first of them.
        first = np.maximum(self._box_low[entry], spans[1][other]) * self._shape()[0]
        first += np.maximum(self._box_left[entry], spans[0][other])
        once = np.flatnonzero(first == cell)
        other, box = other[once], self._box[entry[once]]
        left, low, right, high = sides
        own_left, own_low, own_right, own_high = self._sides
        met = own_left[box] <= right[other]
        met &= left[other] <= own_right[box]
        met &= own_low[box] <= high[other]
        met &= low[other] <= own_high[box]
        return box[met], other[met]

    def meets(self, others: np.ndarray) -> np.ndarray:
        """True for each of `others` that meets or touches at least one box."""
        found = np.zeros(len(others), dtype=bool)
        found[self.pairs(others)[1]] = True
        return found

    def _perhaps_near(self, sides):
        """Positions, sides and spans of those over a cell that some box touches."""
        left, low, right, high = sides
        within = (left <= self._end[0]) & (right >= self._origin[0]) & (low <= self._end[1]) & (high >= self._origin[1])
        rows = np.flatnonzero(within)
        spans = self._spans([side[rows] for side in sides])
        left, low, right, high = spans
        wide, sums = self._sums.shape[1], self._sums.ravel()
        below, above = low * wide, (high + 1) * wide
        filled = sums[above + right + 1] - sums[above + left] - sums[below + right + 1] + sums[below + left]
        kept = np.flatnonzero(filled > 0)
        rows = rows[kept]
        return rows, [side[rows] for side in sides], [span[kept] for span in spans]


def _columns(boxes):
    return np.ascontiguousarray(boxes.T)

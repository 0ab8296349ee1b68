"""A workshop in the formats of others: JSON both ways, spreadsheets and CSV one way."""

from abcdesk.store.exchange.reading import read_json
from abcdesk.store.exchange.register import register_csv
from abcdesk.store.exchange.tables import csv_tables, csv_zip, tables
from abcdesk.store.exchange.writing import write_json

__all__ = ["csv_tables", "csv_zip", "read_json", "register_csv", "tables", "write_json"]

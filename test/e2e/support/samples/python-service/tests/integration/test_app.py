import os

from alembic import command
from alembic.config import Config
from fastapi.testclient import TestClient
from sqlalchemy import create_engine, text

from shop.app import app

client = TestClient(app)


def test_health() -> None:
    assert client.get("/health").json() == {"status": "ok"}


def test_cart_total() -> None:
    assert client.post("/carts/total", json=[100, 250]).json() == {"total": 350}


def test_customers() -> None:
    command.upgrade(Config("alembic.ini"), "head")
    with create_engine(os.environ["DATABASE_URL"]).begin() as connection:
        connection.execute(
            text("INSERT INTO customers (email) VALUES ('ada@acme.example')")
        )
    assert client.get("/customers").json() == ["ada@acme.example"]

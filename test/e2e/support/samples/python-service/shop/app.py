"""The service."""

import os

from fastapi import FastAPI
from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session

from shop.cart import total
from shop.models import Customer

app = FastAPI()


@app.get("/health")
def health() -> dict[str, str]:
    """Answers where the service lives."""
    return {"status": "ok"}


@app.post("/carts/total")
def cart_total(prices: list[int]) -> dict[str, int]:
    """What a cart costs."""
    return {"total": total(prices)}


@app.get("/customers")
def customers() -> list[str]:
    """Everybody's address."""
    engine = create_engine(os.environ["DATABASE_URL"])
    with Session(engine) as session:
        return list(session.scalars(select(Customer.email).order_by(Customer.id)))

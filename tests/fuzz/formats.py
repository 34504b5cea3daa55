"""Days and instants as the services take them: the documents give the years as a pattern, which random dates would hardly ever meet."""

import datetime

import schemathesis
from hypothesis import strategies as st

days = st.dates(min_value=datetime.date(2017, 1, 1), max_value=datetime.date(2099, 12, 31)).map(str)
schemathesis.openapi.format("date", days)
schemathesis.openapi.format("date-time", days.map(lambda day: f"{day}T10:00:00Z"))

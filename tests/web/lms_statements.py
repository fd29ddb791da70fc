"""Reads statements of the Experience API and says of each whether the models of ralph-malph take it."""

import json
import sys

from pydantic import ValidationError
from ralph.models.xapi.base.statements import BaseXapiStatement


def judged(statement):
    try:
        BaseXapiStatement(**statement)
        return {"valid": True}
    except (ValidationError, TypeError) as error:
        return {"valid": False, "why": " ".join(str(error).split())[:200]}


json.dump([judged(statement) for statement in json.load(sys.stdin)], sys.stdout)

# SPDX-FileCopyrightText: Backpay contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What no file holds of the end of project_heron, as the worker wrote it down."""
from outlier import HERON_END

CAUSE, DECIDED_BY, NOTICE_DAYS = "project-ended", "the platform", 0


def cancellation_csv():
    """What the app writes for records that no file holds."""
    return ("recorded_at,date,amount,currency,cause,time_lost,decided_by,notice_days,note\n"
            f"{HERON_END}T22:15:00Z,{HERON_END},,USD,{CAUSE},,{DECIDED_BY},{NOTICE_DAYS},gone from the list of projects\n")

"""How the report looks: each page's content drawn onto a ReportLab canvas."""

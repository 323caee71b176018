package info.becs.forms.submissions.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which key seals from now on: its number in the keyset file, never the key. */
@Schema(description = "Which key seals from now on: its number in the keyset file, never the key", examples = """
    {"key": "2938475610"}
    """)
public record NewKey(String key) {}

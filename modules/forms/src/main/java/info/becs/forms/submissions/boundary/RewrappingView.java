package info.becs.forms.submissions.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far it has come. @param state DONE, or UNDER_WAY: ask again with {@code after=next} */
@Schema(description = "How far it has come", examples = """
    {"state": "UNDER_WAY", "rewrapped": 500, "next": "5b0f6e0c-6d3b-4d6a-9b0e-0f7a7c1f2d11"}
    """)
public record RewrappingView(String state, int rewrapped, String next) {}

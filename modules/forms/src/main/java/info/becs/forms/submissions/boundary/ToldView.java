package info.becs.forms.submissions.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sentence with which a reply was taken. */
@Schema(description = "The sentence with which a reply was taken", examples = """
    {"told": "প্রমাণ কেসে যোগ হয়েছে।"}
    """)
public record ToldView(String told) {}

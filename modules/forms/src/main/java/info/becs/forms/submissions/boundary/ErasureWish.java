package info.becs.forms.submissions.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a submission is erased before its time; stands in the audit, so without names. */
@Schema(examples = """
    {"reason": "The sender has asked for it by letter"}
    """)
public record ErasureWish(@NotBlank @Size(max = 300) String reason) {}

package info.becs.membership.boundary;

import info.becs.membership.entity.Outcome;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the one that stays has afterwards of what each of the two has chosen.
 *
 * @param outcomes empty for an application: what is chosen in it begins with its approval
 */
@Schema(examples = """
    {"outcomes": [{"what": {"bn": "ছবি", "en": "Photo"}, "becomes": {"bn": "এই সদস্যের ছবিই থাকে", "en": "That of this member stays"}}]}
    """)
public record MergePlanView(List<Outcome> outcomes) {}

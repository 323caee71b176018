package info.becs.complaints.control;

import info.becs.complaints.entity.Claim;
import info.becs.kit.start.ThisModule;
import info.becs.spi.Text;
import info.becs.spi.forms.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Under which key a merchant's cases are found, and what the form calls the codes that cases keep. */
@ApplicationScoped
public class FormWords {

    /** Column of a case → the field that it comes from. */
    public static final Map<String, String> ASKED =
            Map.of("issue", "issue", "product", "product_category", "district", "district");

    private static final String FIELD = "merchant_name";

    @Inject
    MerchantKeys keys;

    @Inject
    ThisModule self;

    @Inject
    @ConfigProperty(name = "complaints.form", defaultValue = "complaint.ecommerce")
    String form;

    /** The same that a case is opened with: of the register where it knows this spelling. */
    public String key(String name) {
        return keys.of(spelling(name));
    }

    /** As the form's list calls it, otherwise folded. */
    public String spelling(String name) {
        return self.platform()
                .find(Submissions.class)
                .flatMap(submissions -> submissions.named(form, FIELD, name))
                .orElseGet(() -> Claim.folded(name));
    }

    /** The same of a name that the register or the form's list knows; empty for any other. */
    public Optional<String> known(String name) {
        Optional<String> listed =
                self.platform().find(Submissions.class).flatMap(submissions -> submissions.named(form, FIELD, name));
        String spelling = listed.orElseGet(() -> Claim.folded(name));
        return Optional.ofNullable(keys.of(Set.of(spelling)).get(spelling)).or(() -> listed);
    }

    /** The one that takes complaints. */
    public String form() {
        return form;
    }

    /** Column of the queue → what the form offers there. */
    public Map<String, Map<String, Text>> choices() {
        var choices = new LinkedHashMap<String, Map<String, Text>>();
        ASKED.forEach((column, field) -> choices.put(
                column,
                self.platform()
                        .find(Submissions.class)
                        .map(submissions -> submissions.choices(form, field))
                        .orElse(Map.of())));
        return choices;
    }

    /** What the form calls a code of this field; empty where it does not know it. */
    public Optional<Text> label(String field, String code) {
        return self.platform().find(Submissions.class).flatMap(submissions -> submissions.label(form, field, code));
    }
}

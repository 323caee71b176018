package info.becs.forms.submissions.control;

import info.becs.forms.answers.control.GivenAnswers;
import info.becs.forms.answers.control.Parts;
import info.becs.forms.definition.control.BoundedJson;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.submissions.entity.KeptAnswers;
import info.becs.forms.vault.control.Vault;
import info.becs.forms.vault.entity.Sealed;
import info.becs.spi.DataClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Seals what is sensitive in answers, and opens it for those who may see it. */
@ApplicationScoped
public class AnswerSeals {

    private static final String SENSITIVE = "S";
    private static final String STRICT = "X";

    @Inject
    Vault vault;

    @Inject
    Marks marks;

    public KeptAnswers seal(UUID submission, Form form, JsonNode answers) {
        Parts parts = Parts.of(form.shape(), answers);
        if (parts.isAllOpen()) {
            return new KeptAnswers(GivenAnswers.write(parts.open()), Optional.empty(), marks.of(form, answers));
        }
        ObjectNode both = JsonNodeFactory.instance.objectNode();
        both.set(SENSITIVE, parts.sensitive());
        both.set(STRICT, parts.strict());
        var sealed = vault.seal(submission.toString(), BoundedJson.KEPT.bytes(both));
        return new KeptAnswers(GivenAnswers.write(parts.open()), Optional.of(sealed), marks.of(form, answers));
    }

    /** The answers as JSON text; of a class that is not named stands null. */
    public String open(UUID submission, String open, Optional<Sealed> sealed, Set<DataClass> classes) {
        if (sealed.isEmpty() || !classes.contains(DataClass.S) && !classes.contains(DataClass.X)) {
            return open;
        }
        ObjectNode answers = (ObjectNode) BoundedJson.KEPT.read(open);
        JsonNode both = BoundedJson.KEPT.read(
                new String(vault.open(submission.toString(), sealed.get()), StandardCharsets.UTF_8));
        if (classes.contains(DataClass.S)) {
            Parts.restore(answers, both.path(SENSITIVE));
        }
        if (classes.contains(DataClass.X)) {
            Parts.restore(answers, both.path(STRICT));
        }
        return BoundedJson.KEPT.write(answers);
    }
}

package info.becs.forms.pages.boundary;

import info.becs.forms.definition.control.BoundedJson;
import info.becs.forms.modules.control.KeptForms;
import info.becs.forms.submissions.control.FormSubmissions;
import info.becs.spi.DataClass;
import info.becs.spi.forms.Submission;
import info.becs.spi.forms.SubmissionReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Submissions in the words in which they were asked for, for the modules that handle them. */
@ApplicationScoped
public class SubmissionReadings implements SubmissionReading {

    @Inject
    FormSubmissions submissions;

    @Inject
    KeptForms forms;

    @Override
    public List<Section> read(UUID id, Set<DataClass> opening, Locale locale) {
        return submissions
                .find(id, opening)
                .map(found -> sections(found, locale))
                .orElse(List.of());
    }

    private List<Section> sections(Submission found, Locale locale) {
        return forms.find(found.form(), found.formVersion()).stream()
                .flatMap(form -> Review.of(form, BoundedJson.KEPT.read(found.answers()), locale).stream())
                .map(SubmissionReadings::section)
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    private static Section section(Map<String, Object> drawn) {
        var rows = ((List<?>) drawn.get("rows"))
                .stream()
                        .map(row -> (Map<?, ?>) row)
                        .map(row -> new Row((String) row.get("label"), (String) row.get("value")))
                        .toList();
        return new Section((String) drawn.get("title"), rows);
    }
}

package info.becs.forms.pages.boundary;

import info.becs.forms.definition.control.BoundedJson;
import info.becs.forms.files.control.AddedFiles;
import info.becs.forms.files.control.FileContent;
import info.becs.forms.files.control.StoredFiles;
import info.becs.forms.files.entity.Scan;
import info.becs.forms.files.entity.StoredFile;
import info.becs.forms.submissions.control.FormSubmissions;
import info.becs.forms.submissions.control.FormSubmissions.Read;
import info.becs.spi.DataClass;
import info.becs.spi.forms.SubmissionReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Submissions in the words in which they were asked for, for the modules that handle them. */
@ApplicationScoped
public class SubmissionReadings implements SubmissionReading {

    @Inject
    FormSubmissions submissions;

    @Inject
    StoredFiles files;

    @Inject
    FileContent content;

    @Override
    public List<Section> read(UUID id, Set<DataClass> opening, Locale locale) {
        return submissions.read(id, opening).stream()
                .flatMap(read -> Review.of(read.form(), answers(read), locale).stream())
                .map(SubmissionReadings::section)
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    @Override
    public Map<String, List<Section>> byKey(UUID id, Set<DataClass> opening, Locale locale) {
        return submissions.read(id, opening).map(read -> keyed(read, locale)).orElse(Map.of());
    }

    private static Map<String, List<Section>> keyed(Read read, Locale locale) {
        var keyed = new HashMap<String, List<Section>>();
        Review.byKey(read.form(), answers(read), locale)
                .forEach((key, drawn) -> keyed.put(
                        key,
                        drawn.stream()
                                .map(SubmissionReadings::section)
                                .filter(section -> !section.rows().isEmpty())
                                .toList()));
        keyed.values().removeIf(List::isEmpty);
        return keyed;
    }

    private static JsonNode answers(Read read) {
        return BoundedJson.KEPT.read(read.submission().answers());
    }

    @Override
    public List<Attached> files(UUID id) {
        return shown(id).map(AddedFiles::attached).toList();
    }

    @Override
    public Optional<InputStream> content(UUID id, String file, boolean safe) {
        return shown(id)
                .filter(found -> found.id().equals(file) && (!safe || found.hasView()))
                .findFirst()
                .map(found -> safe ? content.view(found) : content.original(found, true));
    }

    @Override
    public Optional<InputStream> original(UUID id, String file, boolean unscanned) {
        return shown(id)
                .filter(found -> found.id().equals(file))
                .findFirst()
                .map(found -> content.original(found, unscanned));
    }

    @Override
    public boolean handsOut(Attached file) {
        return content.handsOut(Scan.valueOf(file.scan()));
    }

    private Stream<StoredFile> shown(UUID id) {
        return files.of(id).stream().filter(file -> !file.dataClass().name().equals(DataClass.X.name()));
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

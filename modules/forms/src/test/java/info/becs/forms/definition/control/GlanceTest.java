package info.becs.forms.definition.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.forms.FormFolders;
import info.becs.forms.answers.control.Examination;
import info.becs.forms.definition.entity.AnswerRules;
import info.becs.forms.definition.entity.Field;
import info.becs.forms.definition.entity.FieldKind;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.definition.entity.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The glance against the JSON Schema engine, over answers that are right, nearly right and wrong in every way we know. */
class GlanceTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int ROUNDS = 4_000;

    /** What clients send instead of an answer. */
    private static final List<JsonNode> ODD = JSON.readTree("""
        ["", " ", "x", "ক", "হ্যাঁ", "😀😀", "true", "1", "today", "2021-02-28", "2021-02-30", "2021-2-3", "02-03-2021",
         "+8801712345678", "01712345678", "01112345678", "880171234567", "1234567890", "12345678901234567",
         "24:00", "23:59", "9:05", "a@b.bd", "a..b@c.bd", "a@b", "রহিম@উদাহরণ.বাংলা", "a@-b.bd", "a b@c.bd",
         "https://example.com.bd/a", "http://x", "javascript:alert(1)", "https://a b.bd", "//a.bd/x", "ftp://a.bd",
         0, 1, -1, 5.0, 1.5, 1e3, 99999999999, 1000000000001, 123456789012345678901234567890, true, false, null,
         [], {}, ["x"], ["refund", "refund"], ["refund", 1], [{}], [[]], {"x": 1}]
        """).valueStream().toList();

    static Stream<Path> forms() throws IOException {
        try (Stream<Path> modules = Files.list(Path.of("../form-modules"))) {
            var folders = new ArrayList<>(modules.filter(each -> Files.exists(each.resolve("schema.json")))
                    .sorted()
                    .toList());
            folders.add(FormFolders.TINY);
            folders.add(FormFolders.KINDS);
            return folders.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void neverPassesWhatTheEngineRefuses(Path folder) {
        Form form = FormReader.read(FormFolders.files(folder));
        var random = new Random(folder.getFileName().toString().hashCode());
        AnswerRules rules = form.rules();
        int passed = 0;
        for (JsonNode sample : answers(folder, form)) {
            for (int round = 0; round < ROUNDS; round++) {
                var answers = (ObjectNode) sample.deepCopy();
                for (int changes = random.nextInt(3); changes >= 0; changes--) {
                    change(answers, form.shape(), random);
                }
                if (rules.certain().passes(answers)) {
                    passed++;
                    assertThat(rules.engine().validate(answers))
                            .as("what the engine says of %s", answers)
                            .isEmpty();
                }
            }
        }
        assertThat(passed).as("answers that stayed right").isPositive();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isCertainOfEverySampleThatPasses(Path folder) {
        Form form = FormReader.read(FormFolders.files(folder));

        assertThat(answers(folder, form))
                .filteredOn(answers -> form.rules().engine().validate(answers).isEmpty())
                .isNotEmpty()
                .allMatch(form.rules().certain()::passes);
    }

    /** As they come to the rules: tidied, without what was not asked. */
    private static List<JsonNode> answers(Path folder, Form form) {
        return FormFolders.files(folder).entrySet().stream()
                .filter(file -> file.getKey().startsWith("samples/"))
                .map(Map.Entry::getValue)
                .map(JSON::readTree)
                .map(sample -> Examination.of(
                                form,
                                sample.get("answers"),
                                LocalDate.parse(sample.get("today").asString()))
                        .answers())
                .map(JsonNode.class::cast)
                .toList();
    }

    private static void change(ObjectNode answers, Shape shape, Random random) {
        List<Field> fields = List.copyOf(shape.fields().values());
        Field field = fields.get(random.nextInt(fields.size()));
        JsonNode value = answers.get(field.name());
        if (random.nextInt(12) == 0) {
            answers.remove(field.name());
        } else if (field.kind() == FieldKind.GROUP && value instanceof ObjectNode group && random.nextInt(8) != 0) {
            change(group, field.shape(), random);
        } else if (value instanceof ArrayNode rows && !rows.isEmpty() && random.nextInt(8) != 0) {
            row(rows, field, random);
        } else if (!field.options().isEmpty() && random.nextBoolean()) {
            answers.put(
                    field.name(),
                    field.options().get(random.nextInt(field.options().size())));
        } else if (value != null && value.isString() && random.nextBoolean()) {
            answers.put(field.name(), edited(value.stringValue(), field, random));
        } else {
            answers.set(random.nextInt(30) == 0 ? "unknown" : field.name(), odd(random));
        }
    }

    private static void row(ArrayNode rows, Field field, Random random) {
        int at = random.nextInt(rows.size());
        if (random.nextInt(6) == 0) {
            rows.add(rows.get(at).deepCopy());
        } else if (random.nextInt(6) == 0) {
            rows.remove(at);
        } else if (field.kind() == FieldKind.REPEAT && rows.get(at) instanceof ObjectNode row) {
            change(row, field.shape(), random);
        } else {
            rows.set(at, odd(random));
        }
    }

    private static String edited(String text, Field field, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(random.nextInt(text.length() + 1));
            case 1 -> text + text;
            case 2 -> "😀".repeat(field.limits().most() + random.nextInt(2));
            case 3 -> "ক".repeat(Math.max(0, field.limits().least() - random.nextInt(2)));
            default -> text + "১ .-@/:".charAt(random.nextInt(7));
        };
    }

    private static JsonNode odd(Random random) {
        return ODD.get(random.nextInt(ODD.size())).deepCopy();
    }
}

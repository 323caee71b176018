package info.becs.forms.pages.boundary;

import info.becs.forms.submissions.entity.Standing;
import info.becs.kit.text.Bangla;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionDialogue.Choice;
import info.becs.spi.forms.SubmissionDialogue.Dialogue;
import info.becs.spi.forms.SubmissionDialogue.Matter;
import info.becs.spi.forms.SubmissionDialogue.Reply;
import info.becs.spi.forms.SubmissionFiles;
import info.becs.spi.forms.SubmissionReading.Attached;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is said on the status page, and a form for each thing that the sender may do. */
final class StatusTalk {

    private static final Text WORDS = Text.of("আপনার কথা", "Your words");
    private static final Text AMOUNT = Text.of("কত টাকা ফেরত পেয়েছেন", "How much came back");
    private static final Text AMOUNT_HINT = Text.of("না পেলে খালি রাখুন", "Leave it empty if nothing did");
    private static final Text LIMIT = Text.of(
            "ছবি (JPG, PNG, GIF) বা PDF, প্রতিটি {0} মেগাবাইট পর্যন্ত",
            "Pictures (JPG, PNG, GIF) or PDF, up to {0} MB each");
    private static final Dialogue NOTHING = new Dialogue(List.of(), List.of(), List.of());

    private final Locale locale;
    private final Instant now;
    private final String secret;
    private final AskedRows asked;
    private final Optional<Reply> refusedReply;
    private final Optional<Problem> why;

    StatusTalk(Locale locale, Instant now, String secret, AskedRows asked) {
        this(locale, now, secret, asked, Optional.empty(), Optional.empty());
    }

    private StatusTalk(
            Locale locale,
            Instant now,
            String secret,
            AskedRows asked,
            Optional<Reply> refusedReply,
            Optional<Problem> why) {
        this.locale = locale;
        this.now = now;
        this.secret = secret;
        this.asked = asked;
        this.refusedReply = refusedReply;
        this.why = why;
    }

    /** The same, with what was typed still there and why it was not taken. */
    StatusTalk refused(Reply reply, Problem problem) {
        return new StatusTalk(locale, now, secret, asked, Optional.of(reply), Optional.of(problem));
    }

    List<Map<String, Object>> errors() {
        List<Map<String, Object>> fields = why.map(asked::summary).orElse(List.of());
        return fields.isEmpty() ? whole() : fields;
    }

    /** Of the whole reply, leading to its form. */
    private List<Map<String, Object>> whole() {
        return why.map(problem -> List.of(Map.<String, Object>of(
                        "id",
                        "d-"
                                + refusedReply
                                        .map(reply -> key(reply.matter(), reply.choice()))
                                        .filter(key -> key.matches("[A-Za-z0-9-]{1,81}"))
                                        .orElse("talk"),
                        "label",
                        "",
                        "message",
                        problem.sentence().in(locale))))
                .orElse(List.of());
    }

    Map<String, Object> facts(Standing standing) {
        var facts = new HashMap<String, Object>(facts(standing.dialogue().orElse(NOTHING), ""));
        facts.put("secret", secret);
        facts.put("matters", standing.matters().stream().map(this::matter).toList());
        facts.put(
                "parts",
                standing.parts().stream()
                        .filter(part -> !part.lines().isEmpty())
                        .map(part -> Map.<String, Object>of(
                                "title", part.title().in(locale),
                                "lines",
                                        part.lines().stream()
                                                .map(line -> Map.of(
                                                        "what", line.what().in(locale),
                                                        "told", line.told().in(locale)))
                                                .toList()))
                        .toList());
        return facts;
    }

    private Map<String, Object> facts(Dialogue dialogue, String matter) {
        return Map.of(
                "deadlines",
                deadlines(dialogue, locale),
                "sayings",
                dialogue.sayings().stream()
                        .map(s -> Map.<String, Object>of(
                                "at",
                                Bangla.dateTime(s.at(), locale),
                                "own",
                                s.own(),
                                "words",
                                s.words(),
                                "files",
                                s.files().stream()
                                        .map(file -> file(file, s.own()))
                                        .toList()))
                        .toList(),
                "choices",
                dialogue.choices().stream()
                        .map(choice -> choice(choice, matter))
                        .toList());
    }

    private Map<String, Object> matter(Matter matter) {
        var facts = new HashMap<String, Object>(facts(matter.dialogue(), matter.code()));
        facts.put("title", matter.title().in(locale));
        facts.put("steps", StatusPages.steps(matter.steps(), locale, now));
        return facts;
    }

    /** What tells a choice about one matter from the same about another. */
    private static String key(String matter, String choice) {
        return matter.isEmpty() ? choice : matter + "-" + choice;
    }

    /** For the receipt, too. */
    static List<Map<String, Object>> deadlines(Dialogue dialogue, Locale locale) {
        return dialogue.deadlines().stream()
                .map(d -> Map.<String, Object>of(
                        "day", Bangla.date(d.day(), locale),
                        "what", d.what().in(locale),
                        "source", d.source().in(locale)))
                .toList();
    }

    private Map<String, Object> choice(Choice choice, String matter) {
        String key = key(matter, choice.code());
        Optional<Reply> typed =
                refusedReply.filter(reply -> key(reply.matter(), reply.choice()).equals(key));
        var rows = new ArrayList<Map<String, Object>>();
        if (choice.words()) {
            rows.add(row(
                    key,
                    "longtext",
                    "words",
                    WORDS,
                    Text.same(""),
                    typed.map(Reply::words).orElse("")));
        }
        if (choice.amount()) {
            rows.add(row(
                    key,
                    "money",
                    "amount",
                    AMOUNT,
                    AMOUNT_HINT,
                    typed.map(Reply::amount).orElse("")));
        }
        rows.addAll(asked.of(choice.fields(), typed.map(Reply::answers).orElse(Map.of()), why));
        if (choice.files()) {
            for (int number = 1; number <= StatusFiles.BOXES.size(); number++) {
                rows.add(box(key, number));
            }
        }
        return Map.of(
                "code", choice.code(),
                "key", key,
                "matter", matter,
                "label", choice.label().in(locale),
                "hint", choice.hint().in(locale),
                "open", typed.isPresent() || !choice.fields().isEmpty(),
                "id", UUID.randomUUID().toString(),
                "files", choice.files(),
                "rows", List.copyOf(rows));
    }

    /** Its name and size, by which hash anybody can see that it is the same, and what it is asked for by where staff sent it. */
    private Map<String, Object> file(Attached file, boolean own) {
        return Map.of(
                "id",
                own ? "" : file.id(),
                "name",
                file.name(),
                "size",
                size(file.bytes(), locale),
                "sha256",
                file.sha256());
    }

    static String size(long bytes, Locale locale) {
        return Bangla.number((bytes + 1023) / 1024, locale) + " KB";
    }

    private Map<String, Object> box(String key, int number) {
        var row = row(key, "file", StatusFiles.box(number), StatusFiles.BOXES.get(number - 1), Text.same(""), "");
        row.put("required", false);
        row.put("optionalLabel", "");
        row.put("file", Map.of());
        row.put("accept", "image/jpeg,image/png,image/gif,application/pdf");
        row.put(
                "limit",
                number == 1 ? LIMIT.with(SubmissionFiles.MOST_BYTES / 1_048_576).in(locale) : "");
        return row;
    }

    private Map<String, Object> row(String key, String kind, String name, Text label, Text hint, String value) {
        var row = new HashMap<String, Object>(StatusPages.box(name, label, hint, locale));
        row.put("kind", kind);
        row.put("id", "f-" + key + "-" + name);
        row.put("required", name.equals("words"));
        row.put("optionalLabel", name.equals("words") ? "" : PageWords.OPTIONAL.in(locale));
        row.put("rows", 5);
        row.put("value", value);
        return row;
    }
}

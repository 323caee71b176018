package info.becs.complaints.control;

import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseEvent;
import info.becs.complaints.entity.CaseProblem;
import info.becs.kit.start.ThisModule;
import info.becs.spi.DataClass;
import info.becs.spi.events.Event;
import info.becs.spi.events.Listener;
import info.becs.spi.forms.Submission;
import info.becs.spi.forms.SubmissionSeals;
import info.becs.spi.forms.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/*
 * What a copy of the database tells
 *
 * Marks are made with a key that lies in the database only locked. Without it nobody reads a word or tries one out, but whoever
 * has a copy sees which cases share a mark, and how many: so the words that every story has are left out, marks of one index
 * tell nothing of another's, and nothing of the class X is in it.
 */
/** Keeps the words of stories and messages as marks, after the fact: the longest words of each case, as they tell most. */
@ApplicationScoped
public class CaseIndexing implements Listener {

    public static final String OPENED = "complaints.case.opened";

    private static final String PURPOSE = "complaints.word";
    private static final int MARK = 12;
    private static final int MOST = 200;
    /** With what is written later. */
    private static final int MOST_OF_A_CASE = 300;

    private static final Set<DataClass> TOLD = EnumSet.complementOf(EnumSet.of(DataClass.X));
    private static final Set<CaseEvent.Kind> SAID =
            EnumSet.of(CaseEvent.Kind.STEP, CaseEvent.Kind.MESSAGE, CaseEvent.Kind.EVIDENCE, CaseEvent.Kind.NOTE);

    @Inject
    Cases cases;

    @Inject
    CaseMarks marks;

    @Inject
    CaseWords texts;

    @Inject
    StoryWords words;

    @Inject
    ThisModule self;

    @Override
    public void heard(Event event) {
        heardAll(List.of(event));
    }

    @Override
    public void heardAll(List<Event> events) {
        index(cases.byIds(events.stream().map(Event::subject).toList()));
    }

    /** A story is looked for days later. */
    @Override
    public boolean canWait() {
        return true;
    }

    /** All that was told and written of them; what is there already stays. Nothing of one that was erased. */
    public void index(Collection<Case> found) {
        if (found.isEmpty()) {
            return;
        }
        Set<UUID> asked = found.stream().map(CaseIndexing::submission).collect(Collectors.toSet());
        Submissions submissions = self.platform().find(Submissions.class).orElseThrow(CaseProblem::submissionsAbsent);
        Set<UUID> erased = submissions.erased(asked);
        Map<String, Case> open = found.stream()
                .filter(each -> !erased.contains(submission(each)))
                .collect(Collectors.toMap(Case::id, each -> each));
        if (open.isEmpty()) {
            return;
        }
        Map<UUID, String> answers =
                submissions.find(asked, TOLD).stream().collect(Collectors.toMap(Submission::id, Submission::answers));
        var told = new HashMap<Case, Set<String>>();
        open.values().forEach(each -> collect(answers.get(submission(each)), words(told, each)));
        var said = new HashMap<Case, Set<String>>();
        cases.histories(open.keySet()).stream()
                .filter(event -> SAID.contains(event.kind()))
                .forEach(event -> {
                    Case of = open.get(event.caseId());
                    texts.open(of, event).ifPresent(text -> words(said, of).addAll(words.of(text)));
                });
        // All is read before anything is written: whoever writes to one of them at this moment has its events and asks
        // for its words.
        Map<String, Set<String>> known = marks.of(open.values());
        var added = new HashMap<Case, Set<String>>();
        Map<String, String> made = made(Stream.of(told, said)
                .flatMap(each -> each.values().stream())
                .flatMap(Set::stream)
                .collect(Collectors.toSet()));
        told.forEach((of, words) -> choose(of, words, made, known, MOST, added));
        said.forEach((of, words) -> choose(of, words, made, known, MOST_OF_A_CASE, added));
        marks.add(added);
    }

    private static UUID submission(Case found) {
        return UUID.fromString(found.submission());
    }

    private static Set<String> words(Map<Case, Set<String>> of, Case found) {
        return of.computeIfAbsent(found, each -> new LinkedHashSet<>());
    }

    /** What somebody has just written, in the transaction in which it is kept. */
    public void add(Case found, String text) {
        Set<String> said = words.of(text);
        if (said.isEmpty()) {
            return;
        }
        var added = new HashMap<Case, Set<String>>();
        choose(found, said, made(said), marks.of(List.of(found)), MOST_OF_A_CASE, added);
        marks.add(added);
    }

    /** The longest that are not there, until the case has so many. */
    private static void choose(
            Case of,
            Set<String> words,
            Map<String, String> made,
            Map<String, Set<String>> known,
            int most,
            Map<Case, Set<String>> added) {
        Set<String> there = known.getOrDefault(of.id(), Set.of());
        Set<String> chosen = added.computeIfAbsent(of, each -> new LinkedHashSet<>());
        words.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .flatMap(word -> Optional.ofNullable(made.get(word)).stream())
                .filter(mark -> !there.contains(mark) && !chosen.contains(mark))
                .distinct()
                .limit(Math.max(0, most - there.size() - chosen.size()))
                .toList()
                .forEach(chosen::add);
    }

    /** What is to be looked for; empty where nothing tells one case from another. */
    public Set<String> asked(String typed) {
        return Set.copyOf(made(words.of(typed)).values());
    }

    private Map<String, String> made(Collection<String> of) {
        return self
                .platform()
                .find(SubmissionSeals.class)
                .orElseThrow(CaseProblem::submissionsAbsent)
                .marks(PURPOSE, of)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().substring(0, MARK)));
    }

    private void collect(String answers, Set<String> into) {
        if (answers != null) {
            collect(JsonMapper.shared().readTree(answers), into);
        }
    }

    /** Texts, and not codes: what has a space. */
    private void collect(JsonNode answers, Set<String> into) {
        if (answers.isString()) {
            String text = answers.stringValue().strip();
            if (text.chars().anyMatch(Character::isWhitespace)) {
                into.addAll(words.of(text));
            }
        } else {
            answers.forEach(each -> collect(each, into));
        }
    }
}

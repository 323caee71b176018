package info.becs.testkit.fakes;

import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionDialogue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A dialogue about submissions that a test has begun; takes messages and nothing else. */
public final class FakeDialogue implements SubmissionDialogue {

    private static final Choice MESSAGE = new Choice("message", Text.same("Write"), Text.same(""), true, false);
    private static final Text TAKEN = Text.same("Sent");

    private final Map<UUID, List<Saying>> said = new LinkedHashMap<>();
    private final Map<UUID, List<Matter>> matters = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    public FakeDialogue begins(UUID submission, Instant at, String words) {
        said.computeIfAbsent(submission, id -> new ArrayList<>()).add(new Saying(at, false, words));
        return this;
    }

    /** From now on it is worked as these. */
    public FakeDialogue divides(UUID submission, String... codes) {
        matters.put(
                submission,
                Stream.of(codes)
                        .map(code -> new Matter(
                                code,
                                Text.same("Matter " + code),
                                List.of(),
                                new Dialogue(List.of(), List.of(MESSAGE), List.of())))
                        .toList());
        return this;
    }

    @Override
    public List<Matter> matters(UUID submission) {
        return matters.getOrDefault(submission, List.of());
    }

    @Override
    public Optional<Dialogue> of(UUID submission) {
        return Optional.ofNullable(said.get(submission))
                .map(sayings -> new Dialogue(List.copyOf(sayings), List.of(MESSAGE), List.of()));
    }

    @Override
    public List<Part> parts(UUID submission) {
        return List.of(new Part(Text.same("Read by"), List.of(new Line(Text.same("Today"), Text.same("Nobody")))));
    }

    @Override
    public Text take(UUID submission, Reply reply) {
        if (!reply.choice().equals(MESSAGE.code())) {
            throw Problem.conflict("fake.choice.unknown", Text.same("There is no such choice."));
        }
        if (taken.add(reply.id())) {
            List<Saying> sayings = said.get(submission);
            sayings.add(new Saying(sayings.get(0).at(), true, reply.words()));
        }
        return TAKEN;
    }
}

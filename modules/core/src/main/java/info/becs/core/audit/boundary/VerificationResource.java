package info.becs.core.audit.boundary;

import info.becs.core.audit.control.Verification;
import info.becs.core.audit.control.Verification.End;
import info.becs.core.audit.control.Verification.Progress;
import info.becs.core.audit.entity.AuditProblem;
import info.becs.core.audit.entity.Finding;
import info.becs.kit.http.Language;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.Optional;

/** Comparing the log with its chain, a second's worth in each call. */
@Path("audit/verification")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VerificationResource {

    private static final long ENOUGH = Duration.ofSeconds(1).toNanos();

    @Inject
    Verification verification;

    @Inject
    Language language;

    /**
     * Verifies from the beginning, or goes on where the call before has stopped.
     *
     * @param after {@code next} of the call before
     * @param position of an end that was noted earlier, with its {@code hash}: it must still be there
     */
    @POST
    @Permission("core.audit.verify")
    public VerificationView verify(
            @QueryParam("after") String after,
            @QueryParam("position") String position,
            @QueryParam("hash") String hash) {
        Optional<Finding> differs = known(position, hash).flatMap(verification::compare);
        if (differs.isPresent()) {
            return view(0, differs, Optional.empty());
        }
        long begin = System.nanoTime();
        Progress progress = verification.step(Optional.ofNullable(after));
        int checked = progress.checked();
        while (!progress.isOver() && System.nanoTime() - begin < ENOUGH) {
            progress = verification.step(progress.next());
            checked += progress.checked();
        }
        return view(checked, progress.finding(), progress.next());
    }

    private VerificationView view(int checked, Optional<Finding> finding, Optional<String> next) {
        String state = finding.isPresent() ? "BROKEN" : next.isPresent() ? "UNDER_WAY" : "SOUND";
        return new VerificationView(
                state,
                checked,
                verification.end(),
                finding.map(f -> VerificationView.Broken.of(f, language.locale()))
                        .orElse(null),
                next.orElse(null));
    }

    private static Optional<End> known(String position, String hash) {
        if (position == null && hash == null) {
            return Optional.empty();
        }
        if (position == null || hash == null || !position.matches("[0-9]{1,18}") || !hash.matches("[0-9a-f]{64}")) {
            throw AuditProblem.witnessUnreadable();
        }
        return Optional.of(new End(Long.parseLong(position), hash));
    }
}

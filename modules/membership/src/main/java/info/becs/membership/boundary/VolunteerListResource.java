package info.becs.membership.boundary;

import info.becs.kit.page.PageSize;
import info.becs.kit.page.Slice;
import info.becs.membership.MembershipModule;
import info.becs.membership.control.MembershipPack;
import info.becs.membership.control.VolunteerLines;
import info.becs.membership.entity.Days;
import info.becs.membership.entity.MembershipProblem;
import info.becs.membership.entity.VolunteerLine;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who does what for the society, for staff, as far as the caller's role goes. */
@Path("volunteers")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class VolunteerListResource {

    private static final int PAGE = 50;
    private static final int LONGEST_LIST = 200;
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    @Inject
    VolunteerLines lines;

    @Inject
    MemberCounter counter;

    @Inject
    MembershipPack pack;

    @Inject
    Clock clock;

    /**
     * The newest first.
     *
     * @param role one of the rules; all where nothing is said
     * @param ended {@code yes} for those as well who have it no more
     */
    @GET
    @Operation(
            summary = "Who does what for the society",
            description =
                    "The newest first, those of today or also those who have ended; as far as the caller's chapters go.")
    @Permission(value = MembershipModule.READ, scoped = true)
    public Slice<VolunteerLine> list(
            @QueryParam("role") String role,
            @QueryParam("ended") String ended,
            @QueryParam("size") String size,
            @QueryParam("after") String after) {
        Optional<LocalDate> onDay = "yes".equals(ended) ? Optional.empty() : Optional.of(Days.of(clock.instant()));
        return lines.newest(
                known(role),
                onDay,
                counter.reach(MembershipModule.READ),
                mark(after),
                PageSize.of(size, PAGE, LONGEST_LIST));
    }

    private Optional<String> known(String role) {
        if (role == null || role.isBlank()) {
            return Optional.empty();
        }
        if (!pack.rules().roles().containsKey(role)) {
            throw MembershipProblem.filterUnreadable("role");
        }
        return Optional.of(role);
    }

    private static Optional<String> mark(String after) {
        if (after == null || after.isBlank()) {
            return Optional.empty();
        }
        if (!ID.matcher(after).matches()) {
            throw MembershipProblem.filterUnreadable("after");
        }
        return Optional.of(after);
    }
}

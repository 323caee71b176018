package info.becs.core.people.boundary;

import info.becs.core.people.control.PeoplePermissions;
import info.becs.core.people.entity.PersonProblem;
import info.becs.spi.Permission;
import info.becs.spi.host.Switchboard;
import info.becs.spi.people.ScopeValue;
import info.becs.spi.people.ScopeValues;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;

/** What a role can be given for, where its module keeps a list. */
@Path("scopes/{noun}/values")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ScopeValuesResource {

    private static final int MOST = 20;
    private static final int LONGEST = 100;

    public record ValueView(String scope, String labelBn, String labelEn) {}

    /** @param listed false where the module keeps no list, or is closed: then the value is typed */
    public record Values(boolean listed, List<ValueView> values) {}

    @GET
    @Permission(PeoplePermissions.READ)
    @Transactional
    public Values find(@PathParam("noun") String noun, @QueryParam("q") @DefaultValue("") String words) {
        if (words.length() > LONGEST) {
            throw PersonProblem.queryTooLong();
        }
        if (Switchboard.live().modules().stream()
                .noneMatch(module -> module.info().scopes().containsKey(noun))) {
            throw PersonProblem.scopeNounUnknown();
        }
        return list(noun)
                .map(list -> new Values(
                        true,
                        list.find(words, MOST).stream()
                                .map(value -> view(noun, value))
                                .toList()))
                .orElseGet(() -> new Values(false, List.of()));
    }

    private static Optional<ScopeValues> list(String noun) {
        return Switchboard.live().all(ScopeValues.class).stream()
                .map(provided -> provided.capability())
                .filter(values -> values.noun().equals(noun))
                .findFirst();
    }

    private static ValueView view(String noun, ScopeValue value) {
        return new ValueView(
                noun + ":" + value.value(), value.label().bn(), value.label().en());
    }
}

package info.becs.core.uninstall.boundary;

import info.becs.core.uninstall.control.Erasures;
import info.becs.core.uninstall.control.ModuleTables;
import info.becs.core.uninstall.control.Uninstallation;
import info.becs.core.uninstall.control.Uninstallation.Data;
import info.becs.core.uninstall.control.Uninstallation.Outcome;
import info.becs.core.uninstall.entity.Erasure;
import info.becs.core.uninstall.entity.ModuleTable;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Caller;
import info.becs.kit.http.Language;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Taking a module out of the house for good: look first, confirm by its name, and think again before data goes. */
@Path("modules/{id}/uninstallation")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class UninstallationResource {

    /** What becomes of its tables, and its name typed by hand. */
    public record Wish(
            @NotNull @Pattern(regexp = "KEEP|EXPORT|ERASE") String data,
            @NotBlank @Size(max = 40) String confirm) {}

    public record BlockerView(String code, String detail) {}

    /**
     * @param possible whether nothing stands in the way
     * @param tables what it keeps
     * @param erasedAt for one that was uninstalled already: when its tables go; else null
     */
    public record UninstallationPlan(
            boolean possible, List<BlockerView> blockers, List<ModuleTable> tables, Instant erasedAt) {}

    @Inject
    Uninstallation uninstallation;

    @Inject
    ModuleTables tables;

    @Inject
    Erasures erasures;

    @Inject
    Language language;

    @Inject
    Trail trail;

    @Context
    HttpServletRequest request;

    @GET
    @Permission("core.module.place")
    public UninstallationPlan plan(@PathParam("id") String id) {
        Optional<Erasure> waiting = erasures.of(id);
        if (waiting.isPresent()) {
            return new UninstallationPlan(
                    false, List.of(), tables.of(id), waiting.get().dueAt());
        }
        List<BlockerView> blockers = uninstallation.blockers(id).stream()
                .map(p -> new BlockerView(p.code(), p.sentence().in(language.locale())))
                .toList();
        return new UninstallationPlan(blockers.isEmpty(), blockers, tables.of(id), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("core.module.place")
    @Audited("core.module.place")
    public Outcome uninstall(@PathParam("id") String id, @NotNull @Valid Wish wish) {
        trail.change("data", DataClass.I, null, wish.data());
        return uninstallation.uninstall(
                id,
                Data.valueOf(wish.data()),
                wish.confirm(),
                Caller.person(request).orElseThrow().toString());
    }

    /** Calls an erasure off that waits for its day: the tables stay. */
    @DELETE
    @Permission("core.module.place")
    @Audited("core.module.place")
    public void callOff(@PathParam("id") String id) {
        trail.change("erasure", DataClass.I, "waiting", null);
        erasures.callOff(id);
    }
}

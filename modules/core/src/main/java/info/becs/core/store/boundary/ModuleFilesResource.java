package info.becs.core.store.boundary;

import info.becs.core.store.control.Lineage;
import info.becs.core.store.control.ModuleFiles;
import info.becs.core.store.control.Signers;
import info.becs.core.store.entity.InspectedWar;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Language;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** WARs for the module store: sent, looked into, kept. Nothing runs by being here; placing it is the next step. */
@Path("module-files")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ModuleFilesResource {

    /**
     * What the file says of itself.
     *
     * @param signer null for one that nobody has signed
     * @param trusted whether that signer is: one person may place it then, if it goes forward
     * @param installed the version that is here now; null for a module that is new
     * @param objection why it takes two people whoever has signed it: it is older, or not what its version was; else null
     */
    public record ModuleFile(
            String file,
            String module,
            String version,
            String spiRange,
            String signer,
            boolean trusted,
            String installed,
            String objection) {
        static ModuleFile of(String file, InspectedWar war, boolean trusted, String installed, String objection) {
            return new ModuleFile(
                    file,
                    war.module(),
                    war.version(),
                    war.spiRange(),
                    war.signer().orElse(null),
                    trusted,
                    installed.isEmpty() ? null : installed,
                    objection);
        }
    }

    @Inject
    ModuleFiles files;

    @Inject
    Signers signers;

    @Inject
    Lineage lineage;

    @Inject
    Language language;

    @Inject
    Trail trail;

    /** Keeps the bytes of a WAR under this name, if it is one. */
    @PUT
    @Path("{file}")
    @Consumes({"application/java-archive", "application/zip", MediaType.APPLICATION_OCTET_STREAM})
    @Permission("core.module.place")
    @Audited("core.module.place")
    @Transactional
    public Response keep(@PathParam("file") String file, InputStream bytes) throws IOException {
        ModuleFile kept = view(file, files.keep(file, bytes));
        trail.change("module", DataClass.I, null, kept.module())
                .change("version", DataClass.I, null, kept.version())
                .change("signer", DataClass.I, null, kept.signer());
        return Response.status(Response.Status.CREATED).entity(kept).build();
    }

    @GET
    @Path("{file}")
    @Permission("core.module.read")
    public ModuleFile look(@PathParam("file") String file) {
        return view(file, files.look(file));
    }

    private ModuleFile view(String file, InspectedWar war) {
        String objection = lineage.objection(war)
                .map(problem -> problem.sentence().in(language.locale()))
                .orElse(null);
        return ModuleFile.of(file, war, signers.trust(war), lineage.installed(war), objection);
    }

    @DELETE
    @Path("{file}")
    @Permission("core.module.place")
    @Audited("core.module.place")
    @Transactional
    public void discard(@PathParam("file") String file) throws IOException {
        trail.change("kept", DataClass.I, true, false);
        files.discard(file);
    }
}

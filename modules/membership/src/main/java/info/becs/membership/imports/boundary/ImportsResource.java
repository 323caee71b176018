package info.becs.membership.imports.boundary;

import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.disk.DiskRoom;
import info.becs.kit.http.Caller;
import info.becs.kit.http.Language;
import info.becs.kit.sheets.Sheet;
import info.becs.kit.sheets.SheetKind;
import info.becs.kit.sheets.TableAnswer;
import info.becs.kit.start.ThisModule;
import info.becs.kit.text.FileName;
import info.becs.membership.control.MembershipPack;
import info.becs.membership.imports.boundary.ImportView.FindingView;
import info.becs.membership.imports.control.ImportReceipt;
import info.becs.membership.imports.control.ImportRounds;
import info.becs.membership.imports.control.Imports;
import info.becs.membership.imports.entity.Finding;
import info.becs.membership.imports.entity.ImportPart;
import info.becs.membership.imports.entity.MemberImport;
import info.becs.membership.sheets.control.SheetFile;
import info.becs.membership.sheets.control.SheetWriting;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import info.becs.spi.jobs.Jobs;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Tables of members that are brought in: read, looked through, done, taken back. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    public static final String IMPORT = "membership.member.import";

    private static final int FIRST = 20;

    @Inject
    Imports imports;

    @Inject
    ImportReceipt receipt;

    @Inject
    MembershipPack pack;

    @Inject
    ThisModule self;

    @Inject
    DiskRoom room;

    @Inject
    Language language;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    @GET
    @Operation(summary = "Tables of members that were sent")
    @Permission(IMPORT)
    @Transactional
    public List<ImportView> list() {
        return imports.newest().stream()
                .map(table -> ImportView.of(table, List.of()))
                .toList();
    }

    /**
     * A file in CSV or XLSX with up to 50,000 rows; its first row has the headings. It comes in before a transaction begins:
     * a slow line holds none.
     */
    @POST
    @Operation(
            summary = "Send a table of members",
            description =
                    "CSV or XLSX, told by its content, up to 20 MB and 50,000 rows; nothing is brought in yet. `X-File-Name` says what it is called, percent-encoded.")
    @Consumes({
        "text/csv",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        MediaType.APPLICATION_OCTET_STREAM
    })
    @Permission(IMPORT)
    @APIResponseSchema(value = ImportView.class, responseCode = "201")
    public Response send(@HeaderParam("X-File-Name") String name, InputStream body) throws IOException {
        room.requireForFiles();
        try (SheetFile file = SheetFile.of(body)) {
            MemberImport table = receipt.take(
                    file,
                    name == null ? "" : FileName.encoded(name).text(),
                    Caller.person(request).orElseThrow());
            return Response.status(Response.Status.CREATED)
                    .entity(ImportView.of(table, List.of()))
                    .build();
        }
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A table and how far it has come, with the first things that are wrong")
    @Permission(IMPORT)
    @Transactional
    public ImportView read(@PathParam("id") String id) {
        return view(imports.require(id));
    }

    /** Which column is what; then every row is looked through, and nothing is changed. */
    @PUT
    @Path("{id}/mapping")
    @Operation(summary = "Say which column is what, and look every row through", description = "Changes nothing yet.")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(IMPORT)
    @Audited("membership.import.map")
    @Transactional
    public ImportView map(@PathParam("id") String id, @NotNull @Valid MappingWish wish) {
        MemberImport table = imports.lock(id);
        table.map(wish.fields(), pack.rules().type(wish.type()).code());
        imports.forgetMarks(table);
        return begun(table);
    }

    /** Every row in which nothing was found becomes a member. */
    @POST
    @Path("{id}/run")
    @Operation(summary = "Make a member of every row in which nothing was found")
    @Permission(IMPORT)
    @Audited("membership.import.run")
    @Transactional
    public ImportView run(@PathParam("id") String id) {
        MemberImport table = imports.lock(id);
        table.run();
        return begun(table);
    }

    /** Whoever was made by it and was not touched since is gone again. */
    @POST
    @Path("{id}/undo")
    @Operation(
            summary = "Take back what a table has brought in",
            description = "For seven days; whoever was touched since stays.")
    @Permission(IMPORT)
    @Audited("membership.import.undo")
    @Transactional
    public ImportView undo(@PathParam("id") String id) {
        MemberImport table = imports.lock(id);
        table.undo(clock.instant());
        return begun(table);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Forget a table that was not brought in")
    @Permission(IMPORT)
    @Audited("membership.import.discard")
    @Transactional
    public void discard(@PathParam("id") String id) {
        MemberImport table = imports.lock(id);
        table.requireIdle();
        trail.on(id).change("rows", DataClass.I, table.rows(), null);
        imports.remove(table);
    }

    /** The rows in which something was found, as they were sent, and what it is; to be corrected and sent again. */
    @GET
    @Path("{id}/findings.csv")
    @Operation(
            summary = "Rows in which something was found, with what it is",
            description = "As they were sent, as CSV; to be corrected and sent again.")
    @Produces("text/csv")
    @Permission(IMPORT)
    @Audited("membership.import.findings")
    @Transactional
    public Response findings(@PathParam("id") String id) throws IOException {
        MemberImport table = imports.require(id);
        trail.on(id);
        return TableAnswer.of(SheetKind.CSV, "findings", out -> write(table, out))
                .build();
    }

    private void write(MemberImport table, OutputStream out) throws IOException {
        var columns = new ArrayList<>(table.columns());
        columns.addAll(List.of("row", "problem"));
        int width = table.columns().size();
        try (Sheet sheet = SheetWriting.begin(SheetKind.CSV, columns, out)) {
            for (int number = 0; number < table.parts(); number++) {
                ImportPart part = imports.part(table, number);
                List<List<String>> rows = part.rows();
                for (Finding finding : part.findings()) {
                    var cells = new ArrayList<>(rows.get(finding.row() - part.firstRow()));
                    while (cells.size() < width) {
                        cells.add("");
                    }
                    var line = new ArrayList<>(cells.subList(0, width));
                    line.add(Integer.toString(finding.row()));
                    line.add(finding.sentence().in(language.locale()));
                    sheet.row(line);
                }
                imports.letGo(part);
            }
        }
    }

    private ImportView begun(MemberImport table) {
        trail.on(table.id()).change("state", DataClass.I, null, table.state());
        self.platform().find(Jobs.class).ifPresent(jobs -> jobs.runSoon(ImportRounds.NAME));
        return view(table);
    }

    private ImportView view(MemberImport table) {
        var first = new ArrayList<FindingView>();
        int looked = table.isClean() ? 0 : table.parts();
        for (int number = 0; number < looked && first.size() < FIRST; number++) {
            ImportPart part = imports.part(table, number);
            part.findings().stream()
                    .limit(FIRST - first.size())
                    .forEach(finding -> first.add(new FindingView(
                            finding.row(),
                            finding.field(),
                            finding.code(),
                            finding.sentence().in(language.locale()))));
            imports.letGo(part);
        }
        return ImportView.of(table, first);
    }
}

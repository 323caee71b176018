package info.becs.core.audit.boundary;

import info.becs.core.audit.control.AuditEntries;
import info.becs.core.audit.control.ChainLinks;
import info.becs.core.audit.entity.RecordedEntry;
import info.becs.core.people.control.Accounts;
import info.becs.kit.http.Language;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.PageSize;
import info.becs.kit.page.Slice;
import info.becs.spi.Permission;
import info.becs.spi.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Collectors;

/** The audit log for those who may read it, newest first. */
@Path("audit")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    private static final int STANDARD = 50;
    private static final int MOST = 200;

    @Inject
    AuditEntries entries;

    @Inject
    ChainLinks links;

    @Inject
    Accounts accounts;

    @Inject
    Language language;

    @GET
    @Permission("core.audit.read")
    public Slice<EntryView> list(
            @BeanParam AuditQuery query, @QueryParam("after") String after, @QueryParam("size") String size) {
        int most = PageSize.of(size, STANDARD, MOST);
        String below = Cursor.parse(after).map(Cursor::id).orElse(null);
        var found = entries.newest(query.filter(), below, most + 1);
        var linked = links.of(found.stream().map(RecordedEntry::id).toList());
        var names = accounts.namesOf(found.stream().map(RecordedEntry::actor).collect(Collectors.toSet()));
        return Slice.of(found, most, entry -> new Cursor(entry.at(), entry.id()))
                .map(entry -> EntryView.of(entry, linked.get(entry.id()), name(names.get(entry.actor()))));
    }

    private String name(Text name) {
        return name == null ? null : name.in(language.locale());
    }
}

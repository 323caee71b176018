package info.becs.membership.control;

import info.becs.kit.page.Slice;
import info.becs.kit.settings.Settings;
import info.becs.kit.sheets.Sheet;
import info.becs.kit.sheets.SheetKind;
import info.becs.kit.start.ThisModule;
import info.becs.membership.entity.MemberFilter;
import info.becs.membership.entity.MemberKey;
import info.becs.membership.entity.MemberLine;
import info.becs.membership.sheets.control.SheetWriting;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Setting;
import info.becs.spi.Text;
import info.becs.spi.people.Contact;
import info.becs.spi.people.People;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a list of members as a table, four hundred at a time: what it takes in memory is the same for any number. */
@ApplicationScoped
public class ListExport {

    private static final int AT_ONCE = 400;
    private static final int MOST = 20_000;
    private static final Setting ROWS = Setting.number(
                    "membership.export.rows",
                    MOST,
                    Text.of(
                            "সদস্য তালিকার এক ফাইলে সর্বোচ্চ এতজন",
                            "So many members at most stand in one file of a list"))
            .between(1, MOST)
            .changeable();
    private static final int MOST_WITH_CONTACTS = 2_000;

    private static final List<String> COLUMNS = List.of(
            "member_number",
            "name_bn",
            "name_en",
            "type",
            "status",
            "division",
            "district",
            "upazila",
            "applied_at",
            "joined_on",
            "end_on",
            "receipt");
    private static final List<String> CONTACTS = List.of("mobile", "email");

    @Inject
    ListedMembers lines;

    @Inject
    Settings settings;

    @Inject
    ThisModule self;

    public static ModuleInfo declare(ModuleInfo info) {
        return info.setting(ROWS);
    }

    /** A file of it. @param next where the next file begins; empty where this is the last */
    public record Piece(int rows, Optional<String> next) {}

    /** At most {@value #MOST} members in a file, or as many as is set; with mobile and e-mail {@value #MOST_WITH_CONTACTS}. */
    public Piece write(
            MemberFilter filter, Optional<MemberKey> after, SheetKind kind, boolean contacts, OutputStream out)
            throws IOException {
        var columns = new ArrayList<>(COLUMNS);
        columns.addAll(contacts ? CONTACTS : List.of());
        int most = (int) Math.min(settings.number(ROWS), contacts ? MOST_WITH_CONTACTS : MOST);
        int rows = 0;
        Optional<MemberKey> from = after;
        try (Sheet sheet = SheetWriting.begin(kind, columns, out)) {
            while (rows < most) {
                Slice<MemberLine> slice = lines.slice(filter, from, Math.min(AT_ONCE, most - rows));
                Map<String, Contact> reached = contacts ? contacts(slice.items()) : Map.of();
                for (MemberLine line : slice.items()) {
                    sheet.row(cells(line, reached.get(line.id())));
                }
                rows += slice.items().size();
                if (slice.next() == null) {
                    return new Piece(rows, Optional.empty());
                }
                from = MemberKey.parse(slice.next());
            }
        }
        return new Piece(rows, from.map(MemberKey::cursor));
    }

    private static List<String> cells(MemberLine line, Contact reached) {
        var cells = new ArrayList<>(List.of(
                text(line.number()),
                text(line.name()),
                text(line.nameEn()),
                line.type(),
                line.status(),
                text(line.division()),
                text(line.district()),
                text(line.upazila()),
                line.appliedAt().toString(),
                text(line.joinedOn()),
                text(line.endOn()),
                text(line.receipt())));
        if (reached != null) {
            cells.add(reached.mobile());
            cells.add(reached.email());
        }
        return cells;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    /** Member → where they are reached; everybody who is asked for is in it. */
    private Map<String, Contact> contacts(List<MemberLine> of) {
        People people = self.platform().find(People.class).orElseThrow();
        Map<String, PersonId> accounts =
                lines.accounts(of.stream().map(MemberLine::id).toList());
        var reached = new HashMap<String, Contact>();
        of.forEach(line -> reached.put(
                line.id(),
                Optional.ofNullable(accounts.get(line.id()))
                        .flatMap(people::contact)
                        .orElse(new Contact("", ""))));
        return reached;
    }
}

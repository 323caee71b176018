package info.becs.complaints.control;

import info.becs.complaints.entity.Casework;
import info.becs.complaints.entity.CaseworkReader;
import info.becs.complaints.entity.RulesVersion;
import info.becs.spi.events.Event;
import info.becs.spi.events.Listener;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** By which rules cases are worked: those that staff put in force, until then those that come with this module. */
@ApplicationScoped
public class CaseRules implements Listener {

    public static final String TURNED = "complaints.rules.turned";

    private static final String PACK = "/info/becs/complaints/casework.json";
    private static final List<String> LATER = List.of("holidays", "office", "standings");
    private static final String DOSSIERS = "/info/becs/complaints/dossiers.json";

    @Inject
    RulePacks packs;

    private volatile AtomicReference<Casework> known = new AtomicReference<>();

    public static Casework shipped() {
        return CaseworkReader.read(shippedText());
    }

    static String shippedText() {
        return with(text(PACK), "dossiers", text(DOSSIERS));
    }

    /** With each of these parts as it is shipped where it is not named: versions are older than they. */
    public static String whole(String content) {
        JsonNode pack = JsonMapper.shared().readTree(content);
        if (!pack.isObject() || pack.isEmpty()) {
            return content;
        }
        String whole = content;
        for (String part : LATER) {
            if (!pack.has(part)) {
                JsonNode shipped = JsonMapper.shared().readTree(text(PACK));
                whole = with(whole, part, shipped.path(part).toString());
            }
        }
        return pack.has("dossiers") ? whole : with(whole, "dossiers", text(DOSSIERS));
    }

    static Casework read(String content) {
        return CaseworkReader.read(whole(content));
    }

    private static String with(String pack, String name, String part) {
        String open = pack.substring(0, pack.lastIndexOf('}')).stripTrailing();
        return open + ",\n  \"" + name + "\": " + part.strip() + "\n}\n";
    }

    private static String text(String path) {
        try (InputStream pack = CaseRules.class.getResourceAsStream(path)) {
            return new String(pack.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As this node knows them: two seconds late at the most. */
    public Casework casework() {
        AtomicReference<Casework> since = known;
        if (since.get() == null) {
            since.set(inForce());
        }
        return since.get();
    }

    /** As the database has them now. */
    Casework inForce() {
        List<RulesVersion> turned = packs.turned();
        if (turned.isEmpty()) {
            return shipped();
        }
        var rules = new ArrayList<Casework>();
        turned.forEach(each -> rules.add(read(each.content())));
        return rules.get(0).after(rules.subList(1, rules.size()));
    }

    /** On every node, when others were put in force. */
    @Override
    public void heard(Event event) {
        known = new AtomicReference<>();
    }
}

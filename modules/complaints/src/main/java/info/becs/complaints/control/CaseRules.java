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

/** By which rules cases are worked: those that staff put in force, until then those that come with this module. */
@ApplicationScoped
public class CaseRules implements Listener {

    public static final String TURNED = "complaints.rules.turned";

    private static final String PACK = "/info/becs/complaints/casework.json";

    @Inject
    RulePacks packs;

    private volatile Casework known;

    public static Casework shipped() {
        return CaseworkReader.read(shippedText());
    }

    static String shippedText() {
        try (InputStream pack = CaseRules.class.getResourceAsStream(PACK)) {
            return new String(pack.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Casework casework() {
        Casework present = known;
        if (present == null) {
            present = read();
            known = present;
        }
        return present;
    }

    private Casework read() {
        List<RulesVersion> turned = packs.turned();
        if (turned.isEmpty()) {
            return shipped();
        }
        var rules = new ArrayList<Casework>();
        turned.forEach(each -> rules.add(CaseworkReader.read(each.content())));
        return rules.get(0).after(rules.subList(1, rules.size()));
    }

    /** On every node, when others were put in force. */
    @Override
    public void heard(Event event) {
        known = null;
    }
}

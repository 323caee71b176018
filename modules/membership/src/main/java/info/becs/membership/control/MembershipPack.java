package info.becs.membership.control;

import info.becs.membership.entity.MembershipRules;
import info.becs.membership.entity.MembershipRulesReader;
import info.becs.membership.entity.RulesVersion;
import info.becs.spi.events.Event;
import info.becs.spi.events.Listener;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** By which rules people are members: those that staff put in force, until then those that come with this module. */
@ApplicationScoped
public class MembershipPack implements Listener {

    public static final String TURNED = "membership.rules.turned";

    private static final String PACK = "/info/becs/membership/membership.json";

    @Inject
    RuleVersions versions;

    private volatile MembershipRules known;
    private volatile int turns;

    public static MembershipRules shipped() {
        return MembershipRulesReader.read(shippedText());
    }

    /** A version that was kept. */
    public static MembershipRules kept(String content) {
        return MembershipRulesReader.kept(content).knowing(shipped());
    }

    static String shippedText() {
        try (InputStream pack = MembershipPack.class.getResourceAsStream(PACK)) {
            return new String(pack.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public MembershipRules rules() {
        MembershipRules present = known;
        if (present == null) {
            int seen = turns;
            present = read();
            keep(present, seen);
        }
        return present;
    }

    private MembershipRules read() {
        List<MembershipRules> turned = versions.turned().stream()
                .map(RulesVersion::content)
                .map(MembershipPack::kept)
                .toList();
        return turned.isEmpty() ? shipped() : turned.get(0).after(turned.subList(1, turned.size()));
    }

    /** Unless others were put in force while they were read. */
    private synchronized void keep(MembershipRules read, int seen) {
        if (seen == turns) {
            known = read;
        }
    }

    /** On every node, when others were put in force. */
    @Override
    public synchronized void heard(Event event) {
        turns++;
        known = null;
    }
}

package info.becs.membership.control;

import info.becs.membership.entity.MembershipRules;
import info.becs.membership.entity.MembershipRulesReader;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** By which rules people are members: those that come with this module. */
@ApplicationScoped
public class MembershipPack {

    private static final String PACK = "/info/becs/membership/membership.json";

    private MembershipRules rules;

    @PostConstruct
    void read() {
        rules = shipped();
    }

    public static MembershipRules shipped() {
        try (InputStream pack = MembershipPack.class.getResourceAsStream(PACK)) {
            return MembershipRulesReader.read(new String(pack.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public MembershipRules rules() {
        return rules;
    }
}

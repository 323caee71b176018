package info.becs.membership.entity;

import info.becs.spi.letters.Letter.Channel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads what members are asked to agree to, each with its texts, the present one first. */
final class PurposeReader {

    private static final int LONGEST = 1_000;

    private PurposeReader() {}

    /** Rules without purposes ask for nothing. */
    static Map<String, Purpose> read(JsonNode list) {
        return list.isMissingNode()
                ? Map.of()
                : MembershipRulesReader.byCode(list, PurposeReader::purpose, Purpose::code);
    }

    private static Purpose purpose(JsonNode node) {
        String code = MembershipRulesReader.code(node);
        List<ConsentText> texts = new ArrayList<>();
        node.path("texts").forEach(each -> texts.add(text(each)));
        var versions = new HashSet<String>();
        texts.forEach(text -> versions.add(text.version()));
        if (texts.isEmpty() || versions.size() < texts.size() || !texts.get(0).holds()) {
            throw new IllegalArgumentException(
                    "'" + code + "' needs texts, each with a version of its own, and the first one holds");
        }
        return new Purpose(code, MembershipRulesReader.label(node), channel(node), List.copyOf(texts));
    }

    private static Optional<Channel> channel(JsonNode node) {
        return Optional.of(node.path("channel").asString(""))
                .filter(channel -> !channel.isEmpty())
                .map(channel -> Channel.valueOf(channel.toUpperCase(Locale.ROOT)));
    }

    private static ConsentText text(JsonNode node) {
        String version = node.path("version").asString("");
        var words = MembershipRulesReader.label(node);
        if (!version.matches("[a-z0-9][a-z0-9.-]{0,19}")
                || words.bn().length() > LONGEST
                || words.en().length() > LONGEST) {
            throw new IllegalArgumentException(
                    "A text of a consent needs a version like 2026-11 and at most " + LONGEST + " characters");
        }
        return new ConsentText(version, words, node.path("holds").asBoolean(true));
    }
}

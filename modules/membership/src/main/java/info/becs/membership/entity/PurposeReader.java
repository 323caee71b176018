package info.becs.membership.entity;

import info.becs.spi.letters.Letter.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads what members are asked to agree to, each with its texts, the present one first. */
final class PurposeReader {

    private PurposeReader() {}

    /** Rules without purposes ask for nothing. */
    static Map<String, Purpose> read(JsonNode list) {
        return MembershipRulesReader.byCode(list, PurposeReader::purpose, Purpose::code);
    }

    private static Purpose purpose(JsonNode node) {
        List<ConsentText> texts = new ArrayList<>();
        node.path("texts").forEach(each -> texts.add(text(each)));
        return new Purpose(
                MembershipRulesReader.code(node), MembershipRulesReader.label(node), channel(node), List.copyOf(texts));
    }

    private static Optional<Channel> channel(JsonNode node) {
        return Optional.of(node.path("channel").asString(""))
                .filter(channel -> !channel.isEmpty())
                .map(channel -> Channel.valueOf(channel.toUpperCase(Locale.ROOT)));
    }

    private static ConsentText text(JsonNode node) {
        return new ConsentText(
                node.path("version").asString(),
                MembershipRulesReader.label(node),
                node.path("holds").asBoolean(true));
    }
}

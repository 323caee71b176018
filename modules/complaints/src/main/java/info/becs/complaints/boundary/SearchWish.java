package info.becs.complaints.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an officer looks for, with the filters of the queue; all but the words may be left out.
 *
 * @param words a case number, words of a merchant's name, or exactly what somebody answered in a field that is searched: a
 *     transaction id, a mobile number
 * @param in {@code story}: the words, each of them, stand in what was told or written
 * @param order as the queue says it; stories come the newest first and take none
 * @param fields what the form lets officers filter by → its code
 * @param size how many lines, 50 where it is left out
 * @param after as the list before said it
 */
@Schema(
        description = "What an officer looks for, with the filters of the queue; all but the words may be left out",
        examples = """
    {"words": "01712345678", "open": "true", "size": "50"}
    """)
public record SearchWish(
        @NotBlank @Size(max = 200) String words,
        @Pattern(regexp = "story") String in,
        @Size(max = 30) String status,
        @Size(max = 36) String assignee,
        @Size(max = 120) String form,
        @Size(max = 200) String merchant,
        @Size(max = 60) String group,
        @Size(max = 60) String issue,
        @Size(max = 60) String product,
        @Size(max = 60) String district,
        @Size(max = 5) Map<@Size(max = 40) String, @NotNull @Size(max = 60) String> fields,
        @Size(max = 5) String open,
        @Size(max = 5) String overdue,
        @Size(max = 5) String soon,
        @Size(max = 5) String answer,
        @Size(max = 5) String order,
        @Size(max = 10) String from,
        @Size(max = 10) String to,
        @Size(max = 4) String size,
        @Size(max = 400) String after) {

    public SearchWish {
        fields = fields == null ? Map.of() : Map.copyOf(fields);
    }

    QueueQuery query() {
        var query = new QueueQuery();
        query.status = status;
        query.assignee = assignee;
        query.form = form;
        query.merchant = merchant;
        query.open = open;
        query.overdue = overdue;
        query.soon = soon;
        query.answer = answer;
        query.order = order;
        query.from = from;
        query.to = to;
        query.group = group;
        query.issue = issue;
        query.product = product;
        query.district = district;
        query.q = isOfStories() ? null : words;
        return query.with(fields);
    }

    boolean isOfStories() {
        return in != null;
    }

    boolean isOrdered() {
        return order != null && !order.isBlank();
    }

    /** Without the words: they may be somebody's number. */
    @Override
    public String toString() {
        return "SearchWish[" + status + "]";
    }
}

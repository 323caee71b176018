package info.becs.complaints.entity;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;

/** A row that is written by hand: its fields one after the other, each absent one as null. */
final class Row {

    private final PreparedStatement insert;
    private int place;

    Row(PreparedStatement insert) {
        this.insert = insert;
    }

    Row text(String... values) throws SQLException {
        for (String each : values) {
            insert.setString(++place, each);
        }
        return this;
    }

    Row number(int value) throws SQLException {
        insert.setInt(++place, value);
        return this;
    }

    Row amount(Long poisha) throws SQLException {
        insert.setObject(++place, poisha, Types.BIGINT);
        return this;
    }

    Row time(Instant... moments) throws SQLException {
        for (Instant each : moments) {
            insert.setTimestamp(++place, Timestamp.from(each));
        }
        return this;
    }

    /** Where the next field goes. */
    int next() {
        return place + 1;
    }
}

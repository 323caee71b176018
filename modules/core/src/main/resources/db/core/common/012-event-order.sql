-- What waits for its position is asked for in the order of its ids: with both in one index that is its first pages,
-- whatever a planner thinks of how many there are.
CREATE INDEX core_event_order_ix ON core_event (position, id);
DROP INDEX core_event_position_ix;

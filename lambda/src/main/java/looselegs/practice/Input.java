package looselegs.practice;

/**
 * What a listener wants of the coach, read from one request. A {@link Command} may move the practice along, a {@link
 * Query} only asks, and an {@link AccountRequest} is about reminders or stored data and keeps the practice in its place.
 */
public sealed interface Input permits Command, Query, AccountRequest {}

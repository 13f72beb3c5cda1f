package looselegs.speaker;

public final class Speaker {
    private Speaker() {}

    public static void main(String[] arguments) {
        System.out.println("hello " + String.join(",", arguments));
    }
}

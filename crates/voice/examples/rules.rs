//! Prints the table of rules in the README.

fn main() {
    print!("{}", waxwing_voice::Rules::markdown_table());
}

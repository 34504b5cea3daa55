export const tablesOfReleaseBefore = ['rm_found_twice_v2', 'rm_occupancies_v3', 'rm_occupancies_v4', 'rm_posts_v3', 'rm_posts_v4'];
